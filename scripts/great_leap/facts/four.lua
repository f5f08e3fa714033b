-- What the scenes of act four remember. Each with its first value.
return {
}
