-- The people that conditions and texts can ask about, each with fields and their first
-- values: people.fei.trust. Who is only spoken of (Geng, the teacher) needs no entry.
return {
  fei = { trust = 0 }, -- Aunt Fei, whose cow it was; what she thinks of the office
}
