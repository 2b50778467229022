### Ticks against items that a person confirms.

checklist-title = Check for yourself
checklist-not-needed = Not needed
checklist-advice = advice
checklist-note = What is wrong, what you noticed
checklist-photo = needs a photo: { $stage }
