### Photos: topics of the report, intake of files, large view.

photos-count = { $count ->
    [one] { $count } photo
   *[other] { $count } photos
}
photos-count-of = { $count } of { $needed }
photos-add = Drop photos here or choose files
photos-add-more = Add more
photos-hint = JPEG, PNG or WebP; at least { $count } needed
photos-taking = Taking photos in
photos-refused = { $count ->
    [one] { $count } file was not taken
   *[other] { $count } files were not taken
}
photos-already = { $count ->
    [one] { $count } photo was already here
   *[other] { $count } photos were already here
}
photos-show = Show large: { $name }
photos-more = { $name }: actions
photos-move = Move to { $stage }
photos-no-date = no date
photos-other-day = Not taken on the day of the seminar ({ $date }): check the photo or the clock of the camera.
photos-about = { $taken } · { $size }
photos-alt = { $stage }, { $name }
photos-stage = Topic
photos-previous = Previous photo
photos-next = Next photo
