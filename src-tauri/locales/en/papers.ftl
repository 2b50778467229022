### Papers behind the cost lines, and documents to print.

papers-lines = Papers by item
papers-own = Own costs
papers-own-note = not paid back, papers are for the record
papers-of = { $papers } of { $agreed }
papers-state-whole = fully covered
papers-state-less = the papers say less than was agreed
papers-state-none = no papers
papers-state-own = not paid back
papers-state-not-agreed = the estimate is not agreed yet
papers-empty = No estimate yet
papers-empty-text = Papers belong to items of the estimate. Begin there.
papers-to-estimate = Open the estimate
papers-add = Add a paper
papers-add-title = Add a paper
papers-kind = Kind of paper
papers-kind-payment-order = Payment order
papers-kind-act = Act
papers-kind-invoice = Invoice
papers-kind-receipt = Receipt
papers-kind-offset = Offset act
papers-sum = Sum on the paper
papers-files = Drop scans here or choose files
papers-files-hint = PDF or pictures
papers-files-missing = Choose at least one file
papers-adding = Adding
papers-added = { $count ->
    [one] { $count } paper added
   *[other] { $count } papers added
}
papers-already = { $count ->
    [one] This paper is already there
   *[other] These papers are already there
}
papers-refused = { $count ->
    [one] { $count } file was refused
   *[other] { $count } files were refused
}
papers-remove = Remove “{ $name }”
papers-removed = Paper removed: { $name }

papers-print = Print
papers-print-note = files go into the folder of the seminar
papers-written = { $name }, { $size }
