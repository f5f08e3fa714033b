-- What the scenes of act two remember. Each with its first value.
return {
}
