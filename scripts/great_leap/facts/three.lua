-- What the scenes of act three remember. Each with its first value.
return {
}
