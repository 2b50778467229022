### The kit: materials, address, what a listener gets.

kit-needed = Kits needed
kit-needed-expected = up to { $people } will come, { $percent } % reserve
kit-needed-planned = { $people } planned, { $percent } % reserve
kit-planned = By the plan
kit-planned-note = for { $people } people, same reserve
kit-packed = Packed
kit-packed-enough = enough
kit-packed-left = { $count } to go
kit-printed = Printed on
kit-printed-hint = best { $from } – { $to }

kit-shipped = What will be sent
kit-shipped-note = count it when it arrives
kit-material = Material
kit-material-needed = Needed
kit-material-received = Received
kit-material-state = Whether it is enough
kit-not-counted = not counted
kit-missing = { $count } short
kit-enough = enough
kit-no-lottery = no lottery
kit-flag-is-owned = the flag is there
kit-flag-owned = The flag of an earlier seminar is there
kit-lottery = There will be a lottery

kit-address = Address for the materials
kit-address-postcode = Postcode
kit-address-city = City
kit-address-street = Street
kit-address-house = House
kit-address-office = Office
kit-address-company = Company
kit-address-contact = Contact person
kit-address-phone = Phone
kit-address-empty = The line for the coordinator comes together here
kit-address-copy = Copy
kit-address-copied = Address copied
kit-address-not-copied = Copying failed: select the line and press Ctrl+C

kit-contents = The listener's kit
kit-contents-note = in the branded bag
kit-in-each = In each bag
kit-own-item = Own item
kit-own-item-add = Add your own: a leaflet, a coupon
kit-promo-code = Promo code for listeners
kit-promo-code-hint = short; it is printed and said on stage
kit-prizes = Prizes of the lottery
kit-prizes-hint = Products of 1C-Bitrix and discounts on them must not be given away.
kit-prize = Prize
kit-prize-add = Add a prize
