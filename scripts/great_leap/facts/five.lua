-- What the scenes of act five remember. Each with its first value.
return {
}
