-- The places: provinces in the order of the record, whose number also enters a seed.
--   rural_m   rural people, millions: derived from Cao (excess deaths / percent) times an
--             assumed rural share
--   grain     kg of grain a head in 1957: grain_per_head_1957_kg; recalled, unsure
--   r1, r2    radicalism before and after September 1959, from the words of
--             `radicalism_note`, set before any fitting; they differ only where the
--             notes say so. Assumed mapping.
--   hall      mess-hall participation at the end of 1959: messhall_pct_end1959
--   lag       months by which the turn of November 1960 came late ("halls kept longest").
--             Assumed.
--   weather   yield index of 1958 to 1962. Assumed; the national means follow the share
--             of sown area that lost three tenths or more, the provinces the drought
--             belts named with it.
local columns = {
  "id", "name", "rural_m", "grain", "calendar", "r1", "r2", "hall", "lag", "weather",
}
local rows = {
  { "henan", "Henan", 43, 244, "huai", .95, .90, .978, 0,
    { 1.054, .965, .939, .901, .981 } },
  { "anhui", "Anhui", 31, 308, "huai", .80, .95, .905, 0,
    { 1.034, .965, .959, .961, .981 } },
  { "sichuan", "Sichuan", 64, 295, "sichuan", .85, .95, .967, 8,
    { 1.054, .975, .969, .941, .981 } },
  { "gansu", "Gansu", 11, 291, "north", .90, .90, .477, 0,
    { 1.064, .965, .929, .951, .981 } },
  { "shandong", "Shandong", 48, 209, "north", .75, .65, .355, 0,
    { 1.054, .985, .909, .901, .981 } },
  { "guangdong", "Guangdong", 31.5, 294, "south", .55, .50, .776, 0,
    { 1.034, .985, .989, .971, 1.001 } },
  { "heilongjiang", "Heilongjiang", 9, 450, "northeast", .25, .25, .265, 0,
    { 1.064, 1.015, .929, .951, .961 } },
  { "zhejiang", "Zhejiang", 22, 303, "south", .50, .45, .816, 0,
    { 1.054, 1.015, .979, .961, .981 } },
  { "hubei", "Hubei", 27, 320, "huai", .65, .50, .682, 0,
    { 1.054, .945, .979, .951, 1.001 } },
  { "jiangxi", "Jiangxi", 16, 353, "south", .35, .35, .610, 0,
    { 1.044, 1.015, .989, .971, .991 } },
  { "shaanxi", "Shaanxi", 15.5, 243, "north", .35, .35, .608, 0,
    { 1.064, .985, .959, .961, .981 } },
  { "hebei", "Hebei", 41, 183, "north", .40, .35, .744, 0,
    { 1.064, 1.015, .929, .921, .981 } },
  { "guizhou", "Guizhou", 14.8, 317, "sichuan", .85, .90, .926, 0,
    { 1.044, .995, .959, .951, .991 } },
  { "hunan", "Hunan", 32.5, 313, "south", .45, .80, .976, 0,
    { 1.034, .975, .959, .961, .991 } },
  { "guangxi", "Guangxi", 18.3, 278, "south", .70, .70, .910, 0,
    { 1.024, 1.005, .979, .971, 1.001 } },
  { "yunnan", "Yunnan", 16.8, 307, "sichuan", .80, .55, .965, 0,
    { 1.024, 1.015, .969, .971, 1.001 } },
  { "jiangsu", "Jiangsu", 40, 235, "huai", .50, .50, .560, 0,
    { 1.054, 1.015, .979, .961, .981 } },
  { "fujian", "Fujian", 12.5, 304, "south", .60, .60, .672, 0,
    { 1.044, .995, .979, .961, 1.001 } },
  { "shanxi", "Shanxi", 13.5, 224, "north", .35, .35, .706, 0,
    { 1.064, 1.015, .929, .951, .981 } },
  { "liaoning", "Liaoning", 15, 242, "northeast", .40, .40, .230, 0,
    { 1.064, 1.015, .889, .951, .961 } },
  { "jilin", "Jilin", 9, 342, "northeast", .25, .25, .294, 0,
    { 1.064, 1.015, .939, .951, .961 } },
  { "inner_mongolia", "Inner Mongolia", 7, 328, "northeast", .25, .25, .167, 0,
    { 1.064, 1.015, .939, .951, .981 } },
  { "qinghai", "Qinghai", 1.8, 291, "north", .90, .90, .299, 0,
    { 1.044, .985, .939, .951, .981 } },
  { "ningxia", "Ningxia", 1.5, 300, "north", .50, .50, .529, 0,
    { 1.054, .995, .939, .951, .981 } },
}

local places = {}
for number, row in ipairs(rows) do
  local place = { number = number }
  for i, column in ipairs(columns) do place[column] = row[i] end
  places[number] = place
  places[place.id] = place
end
places.home = places[1] -- where the story lies
return places
