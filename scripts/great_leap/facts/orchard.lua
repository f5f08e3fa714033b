-- What the scenes of the orchard and the pots remember. Each with its first value; "" is:
-- not asked yet.
return {
  -- The first receipt: "lent", "iron", "mark" (hers, inside the rim), "home" (kept).
  pot = "",
  orchard = "",        -- charcoal of: "hills", "fruit" (the pears), "graves", "boards"
  pots_sent = -1,      -- Nov 1958, to the furnaces, of a hundred houses; -1: not asked
  pots = "",           -- Jun 1959, four women: cauldron, county, nursery, hall
  firewood = "",       -- winter 1959, fetched by: school, pole (militia), office, dam
  receipt_back = "",   -- the receipt asked back: stamped, plain, box, difference
}
