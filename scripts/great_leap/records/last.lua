-- The last record.
return function()
  ending { id = "receipts", title = "The receipts" }
end
