# A sample act for worked examples.
sample-act-title = Act No. { $number } of completed services
sample-act-notice = SAMPLE. This paper was drawn by the program for a worked example and proves no cost.
sample-act-subject = Service
sample-act-sum = Sum
sample-act-text = The service was rendered in full and in time. The customer has no claims as to volume, quality or time.
sample-act-performer = Contractor
sample-act-customer = Customer
