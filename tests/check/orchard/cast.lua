-- The people, as conditions see them.
--   here   they can come to the gate
--   owes   what they owe the orchard, yuan
return {
  fan = { here = true, owes = 0 },
  wu = { here = true, owes = 3 },
  lan = { here = false, owes = 0 }, -- comes back from her sister's in May
}
