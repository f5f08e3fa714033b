-- What is known of the province, the nation and the time after. The nation's words are
-- the same in every game; the province's hang on the place alone. The province's leaders
-- and other real officials were off stage until here.
local provinces = require "records.provinces"

local history = {}

local function province()
  local row = provinces[facts.province]
  if not row then
    say [[**{facts.province}.** Of registered deaths in this province in these years we
      hold no figure.]]
    return
  end
  say([[**{facts.province}.** Registered deaths of every thousand people ({mark}):
    [](cite:provinces)

    | | 1957 | 1958 | 1959 | 1960 | 1961 |
    |---|--:|--:|--:|--:|--:|
    | Died | {r57} | {r58} | {r59} | {r60} | {r61} |

    Registers missed many. From county counts Cao Shuji puts deaths beyond the normal at
    about {m} million, {pct} in a hundred people ({cao}); other counts differ.
    [](cite:R17)]]
    .. (row.note or ""),
    { r57 = row["1957"], r58 = row["1958"], r59 = row["1959"], r60 = row["1960"],
      r61 = row["1961"], mark = row.mark, m = row.cao_m, pct = row.cao_pct,
      cao = row.cao_mark })
end

function history.nation()
  province()
  say [[**The nation.** Grain fell from 200 million tonnes in 1958 to 170 and then
    143.5; [](cite:F49) the figure announced for 1958 had been 375. Of the crop of 1959
    the state took 38 parts in a hundred, before what it sold back, against 24 in 1957,
    and sent more than four million tonnes abroad. [](cite:national) By the
    official series village deaths rose from 12.5 per thousand in 1958 to 28.6 in 1960;
    in towns the peak was 13.8. [](cite:F74)]]
  say [[Most estimates of the deaths beyond the normal lie between about 15 and 45
    million, many of them near 30. They differ in the death rate they take for an
    ordinary year, in how many deaths they hold that the registers missed, and in whether
    1958 and 1962 belong to it. [](cite:F86) [](cite:F92) [](cite:R02) Children who were
    not born are another sum. Weather had a share; how large is argued. Most studies
    give the greater part to what was ordered: labour sent elsewhere, and grain taken by
    figures that were not so. [](cite:F56)]]
end

function history.afterwards()
  say [[**Afterwards.** Early in 1962 more than seven thousand officials met in Beijing.
    Liu Shaoqi quoted peasants: three parts nature, seven parts people. [](cite:F54) In
    July Deng Zihui, Chen Yun and Deng Xiaoping spoke for contracts with households; Mao
    was against. [](cite:R03) From September land and accounts lay with the team.
    [](cite:F84)]]
  say [[Liu Shaoqi died in custody in 1969. Late in 1978 households of Xiaogang, in
    Fengyang county, divided their land by contract. [](cite:R04) The Party's Resolution
    of 1981 names the errors of the Leap and of the campaign against the right, beside
    natural disasters and the break with the Soviet Union. [](cite:F81) Between 1982 and
    1984 townships took the place of the communes, Chayashan, called the first, among
    them. [](cite:F09)]]
end

-- Good and bad, with what is argued called so.
function history.elsewhere()
  say [[**Other places.** In Wuwei county, Anhui, Zhang Kaifan gave back plots, stoves and
    houses in July 1959, and was condemned within weeks. [](cite:F31) In Xinyang the
    commissioner argued the crop of 1959 down to a quarter, by his own account, and was
    set aside; it was still several times too high, and about a million died there.
    [](cite:F16) [](cite:F13) In Pixian, Sichuan, a grain chief would not sign for grain
    that was not there, and was moved. [](cite:F66) At Dingxi, Gansu, cadres under
    suspicion kept a home through which over 1,200 children passed. [](cite:F90)]]
  say [[That a store was opened in Changshou, Sichuan, in January 1960 is often told; a
    newspaper that went to look could not confirm it, and found papers that point the
    other way. [](cite:F36) [](cite:F96) That local cadres were to blame is a version
    written at the time, in part to cover those above; [](cite:F51) in Guangshan county 52
    cadres were among 1,008 people beaten to death. [](cite:F18)]]
end

return history
