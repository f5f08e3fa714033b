-- luacheck: std max
-- What the card is held against: the few figures of the published series that it prints.
-- The keys are the columns of the fact base's national.csv and provinces.csv.
return {
  years = { 1958, 1959, 1960, 1961, 1962 },
  -- By year from 1957.
  national = {
    -- Mt; China Statistical Yearbook 1983
    grain_output_mt_1983series = { 195.05, 200, 170, 143.5, 147.5, 160 },
    -- percent of output, raw grain; procurement_gross_mt_yearbook over output
    derived_gross_share_pct_yearbook = { 24.6, 29.4, 39.7, 35.6, 27.4, 23.8 },
    -- kg a rural head, seed and feed included; output less net procurement
    derived_rural_left_kg_after_resale = { 295, 286, 223, 212, 229, 241 },
    resales_to_rural_mt_yearbook = { 14.17, 17.03, 19.84, 20.16, 14.66, 12.43 },
    rural_population_m = { 547.04, 552.73, 548.36, 531.34, 531.52, 556.36 },
    -- permille
    cdr_rural_official_permille = { 11.07, 12.5, 14.61, 28.58, 14.58, 10.32 },
    cdr_banister_permille = { 18.1, 20.7, 22.1, 44.6, 23, 14 },
    cbr_official_permille = { 34, 29.2, 24.8, 20.9, 18, 37 },
    cbr_banister_permille = { 43.3, 37.8, 28.5, 26.8, 22.4, 41 },
    pigs_m_yearend = { 145.9, 138.29, 120.42, 82.27, 75.52, 99.97 },
  },
  -- Excess deaths, percent of the people: excess_deaths_cao_pct (finding 68). Anhui and
  -- Sichuan were read, the others are recalled with high confidence.
  cao = {
    { "anhui", 18.37 }, { "sichuan", 13.07 }, { "gansu", 6.45 }, { "henan", 6.12 },
    { "shandong", 3.38 }, { "hubei", 2.2 }, { "guangdong", 1.71 }, { "hebei", 1.1 },
    { "jiangxi", 1.06 }, { "shaanxi", 1.02 }, { "heilongjiang", .96 },
    { "zhejiang", .55 },
  },
}
