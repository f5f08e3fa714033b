-- luacheck: std max
-- Plain charts as SVG: readable in grey, no letter under 12, a title and a description
-- for whoever cannot see them.
local chart = {}

local function escape(text)
  return (tostring(text):gsub("&", "&amp;"):gsub("<", "&lt;"):gsub(">", "&gt;"))
end

local function at(value) return ("%.1f"):format(value) end

chart.DARK, chart.MID, chart.LIGHT, chart.FAINT = "#222", "#777", "#bbb", "#e6e6e6"

-- A drawing of `width` by `height`; methods add to it, text() gives the whole.
function chart.new(width, height, title, description)
  local parts = {}
  local drawing = {}
  local function add(...) parts[#parts + 1] = string.format(...) end

  function drawing.rect(x, y, w, h, fill)
    add('<rect x="%s" y="%s" width="%s" height="%s" fill="%s"/>', at(x), at(y), at(w),
      at(h), fill)
  end
  function drawing.line(x1, y1, x2, y2, colour, dash, wide)
    add('<line x1="%s" y1="%s" x2="%s" y2="%s" stroke="%s" stroke-width="%s"%s/>', at(x1),
      at(y1), at(x2), at(y2), colour or chart.DARK, wide or 1,
      dash and ' stroke-dasharray="' .. dash .. '"' or "")
  end
  function drawing.path(points, colour, dash, wide)
    local list = {}
    for i, point in ipairs(points) do list[i] = at(point[1]) .. "," .. at(point[2]) end
    add('<polyline points="%s" fill="none" stroke="%s" stroke-width="%s"%s/>',
      table.concat(list, " "), colour or chart.DARK, wide or 2,
      dash and ' stroke-dasharray="' .. dash .. '"' or "")
  end
  function drawing.area(points, fill)
    local list = {}
    for i, point in ipairs(points) do list[i] = at(point[1]) .. "," .. at(point[2]) end
    add('<polygon points="%s" fill="%s"/>', table.concat(list, " "), fill)
  end
  function drawing.ring(x, y)
    add('<circle cx="%s" cy="%s" r="5" fill="#fff" stroke="%s" stroke-width="2"/>', at(x),
      at(y), chart.DARK)
  end
  function drawing.dot(x, y)
    add('<rect x="%s" y="%s" width="9" height="9" fill="%s"/>', at(x - 4.5), at(y - 4.5),
      chart.DARK)
  end
  -- anchor: start, middle or end
  function drawing.text(x, y, text, anchor, size)
    add('<text x="%s" y="%s" text-anchor="%s" font-size="%d">%s</text>', at(x), at(y),
      anchor or "start", size or 13, escape(text))
  end
  function drawing.svg()
    return table.concat({
      ('<svg xmlns="http://www.w3.org/2000/svg"'
        .. ' viewBox="0 0 %d %d" width="%d" height="%d"'
        .. ' role="img" aria-labelledby="title desc" font-family="sans-serif"'
        .. ' fill="#222">'):format(width, height, width, height),
      '<title id="title">' .. escape(title) .. "</title>",
      '<desc id="desc">' .. escape(description) .. "</desc>",
      ('<rect width="%d" height="%d" fill="#fff"/>'):format(width, height),
      table.concat(parts, "\n"), "</svg>", "",
    }, "\n")
  end
  return drawing
end

-- A frame with a scale: x(i) of the i-th of `count` columns, y(value). Faint lines at
-- `ticks`.
function chart.frame(drawing, box, count, low, high, ticks)
  local frame = {}
  function frame.x(i) return box.x + box.w * (i - .5) / count end
  function frame.y(value)
    return box.y + box.h * (1 - (value - low) / (high - low))
  end
  for _, tick in ipairs(ticks) do
    drawing.line(box.x, frame.y(tick), box.x + box.w, frame.y(tick), chart.FAINT)
    drawing.text(box.x - 6, frame.y(tick) + 4, tick, "end")
  end
  return frame
end

-- Bars that lie, one a row: a label, from zero to each of one or two values.
--   rows: { label, first, second }; names: what the two are
function chart.bars(title, description, rows, names, digits, most)
  local left, right, high = 250, 70, names[2] and 38 or 26
  local width = 760
  local top = names[2] and 54 or 40
  local drawing = chart.new(width, top + #rows * high + 12, title, description)
  drawing.text(12, 22, title, "start", 15)
  local low = 0
  for _, row in ipairs(rows) do
    for k = 2, 3 do
      if row[k] then low, most = math.min(low, row[k]), math.max(most, row[k]) end
    end
  end
  local unit = (width - left - right) / (most - low)
  local zero = left - low * unit + (low < 0 and 40 or 0)
  if low < 0 then unit = (width - left - right - 40) / (most - low) end
  if low < 0 then zero = left + 40 - low * unit end
  if names[2] then
    drawing.rect(left, 34, 12, 12, chart.DARK)
    drawing.text(left + 18, 45, names[1])
    drawing.rect(left + 230, 34, 12, 12, chart.LIGHT)
    drawing.text(left + 248, 45, names[2])
  end
  local function bar(y, value, fill)
    local length = value * unit
    drawing.rect(math.min(zero, zero + length), y, math.abs(length), 13, fill)
    local text = ("%." .. digits .. "f"):format(value)
    if tonumber(text) == 0 then text = text:gsub("^%-", "") end
    if value < 0 then
      drawing.text(zero + length - 5, y + 11, text, "end")
    else
      drawing.text(zero + length + 5, y + 11, text)
    end
  end
  for i, row in ipairs(rows) do
    local y = top + (i - 1) * high
    drawing.text(left - 12, y + (names[2] and 19 or 12), row[1], "end")
    bar(y + 1, row[2], chart.DARK)
    if row[3] then bar(y + 16, row[3], chart.LIGHT) end
  end
  drawing.line(zero, top - 4, zero, top + #rows * high, chart.DARK)
  return drawing.svg()
end

return chart
