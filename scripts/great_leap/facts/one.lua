-- What the scenes of act one remember. Each with its first value.
return {
}
