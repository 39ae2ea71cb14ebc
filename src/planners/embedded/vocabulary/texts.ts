/** Short texts in English, written for this project: labels, notes, reviews, posts, messages, biographies. */

/** Names that fit nearly anything, for columns of which nothing is known. */
export const LABELS: readonly string[] = `Alder|Amber|Anchor|Apex|Aspen|Aurora|Basalt|Beacon|Birch|Blue Ridge|Bramble|Canyon|Cascade|Cedar|Cobalt|Comet|Copper|Coral|Crescent|Crimson|Delta|Drift|Eclipse|Elm|Ember|Falcon|Fern|Flint|Foxglove|Garnet|Granite|Harbor|Hazel|Heron|Horizon|Indigo|Iris|Ivory|Jasper|Juniper|Kestrel|Lagoon|Lantern|Lark|Laurel|Linden|Maple|Marble|Meridian|Mesa|Nimbus|North Star|Oak|Onyx|Opal|Orchid|Pebble|Pine|Prairie|Quartz|Raven|Redwood|River|Saffron|Sage|Sierra|Slate|Solstice|Spruce|Summit|Tango|Thistle|Topaz|Tundra|Umber|Vale|Vertex|Willow|Zephyr|Zinnia`.split('|');

export const SENTENCES: readonly string[] = [
  'Reviewed and approved without changes.', 'Needs a follow-up call next week.', 'Details confirmed by phone.', 'Waiting for a reply from the other side.',
  'Information was incomplete at first submission.', 'Second attempt, first one failed.', 'Handled by the morning team.', 'No further action required.',
  'Customer asked for a written confirmation.', 'Marked as urgent by the supervisor.', 'Documents were received by mail.', 'Checked twice, figures match.',
  'Delayed because of bad weather.', 'Address was corrected before sending.', 'Moved to next month at their request.', 'Resolved on the first contact.',
  'Escalated to the regional office.', 'Please verify the contact details again.', 'Left a voicemail in the afternoon.', 'Closed after final inspection.',
  'Reopened because of a missing signature.', 'Works as expected since the last change.', 'Minor issue, fixed on site.', 'Photo evidence is attached to the file.',
  'Special handling requested.', 'Returned to sender, then sent again.', 'Everything arrived in good condition.', 'Price was agreed in advance.',
  'Discount granted for a long-standing relationship.', 'The deadline was extended by two weeks.', 'Entered manually from a paper form.', 'Duplicate of an earlier entry, kept for the record.',
  'Follow-up scheduled for early next quarter.', 'Requires a second signature.', 'Two items were swapped by mistake.', 'Access was granted for one day only.',
  'Key was handed over at reception.', 'Feedback was very positive.', 'The form was signed by a deputy.', 'Estimate was sent by e-mail.',
  'Parts are on order and due on Friday.', 'Quality check passed on all points.', 'Prefers to be contacted in the evening.', 'Paid in two instalments.',
  'Cancelled on short notice.', 'Replaced under warranty.', 'Notes from the meeting are in the shared folder.', 'Asked for a quote for a larger volume.',
  'Confirmed by both parties on site.', 'Temporary solution until the part arrives.', 'Route was changed because of road works.', 'Missing invoice was sent again.',
  'Approved with one condition.', 'Measured again after calibration.', 'First visit, introduction given.', 'Renewal is likely according to the account manager.',
  'Complaint was withdrawn after an explanation.', 'Space is limited, book early.', 'Backup was restored from the night before.', 'Training was completed on the same day.',
  'Contact person is on leave until Monday.', 'Wants a paper copy of everything.', 'Value was estimated, not measured.', 'Internal transfer, no costs involved.',
]; // prettier-ignore

export const REVIEW_TITLES: readonly string[] = `Exactly what I needed|Great value for the price|Disappointed with the quality|Would buy again|Not as described|Five stars from me|Solid and reliable|Broke after two weeks|Perfect gift|Better than expected|Arrived late but works|Comfortable and light|Too small for me|Love the colour|Good, not great|Waste of money|Exceeded my expectations|Does the job|Customer service was helpful|Stopped working|My new favourite|Looks cheap in person|Easy to set up|Highly recommended|Returned it the same day|Decent for beginners|Very well made|Battery could be better|Beautiful design|Missing parts|Fast shipping, nice packaging|Average at best|A pleasant surprise|Used it every day since|Hard to clean|Fits perfectly|Smells strange at first|Sturdy and simple|Overpriced|My kids love it|Quiet and powerful|Instructions are confusing|Worth every penny|Not for large rooms|Good replacement|Softer than it looks|Second one I bought|Colour faded quickly|Great for travel|Needs a longer cable|Works like a charm|Wrong size delivered|Nice finish|Does not fit my model|Happy so far|Feels premium|Good idea, poor execution|Saved me a lot of time|Simple and effective|Cannot complain`.split('|');

export const REVIEW_BODIES: readonly string[] = [
  'I have used it every day for a month and it still looks new.', 'The material feels cheap and one corner was already scratched.', 'Delivery took longer than promised, but the product itself is great.',
  'My partner liked it so much that we ordered a second one.', 'It does what it says, nothing more and nothing less.', 'Setup took five minutes and everything worked at once.',
  'The colour is a bit darker than in the pictures.', 'It stopped working after two weeks and support never answered.', 'Great quality for the price, I would buy it again.',
  'The size chart is off, order one size larger.', 'Packaging was damaged but nothing was broken inside.', 'Bought it as a gift and it was a complete success.',
  'It is louder than I expected, though it works well.', 'Very comfortable even after several hours.', 'The instructions are hard to follow without a video.', 'I compared four brands and this one was the best.',
  'Battery lasts about a day, which is fine for me.', 'The seller replaced the faulty part within three days.', 'Looks elegant on the shelf and is easy to clean.', 'Not worth the money, the cheaper model is just as good.',
  'It fits perfectly and the stitching is neat.', 'The lid does not close properly.', 'I was sceptical at first, now I use it all the time.', 'Good product, but the smell needs a few days to go away.',
  'Works well for small rooms, less so for large ones.', 'My children play with it every afternoon.', 'One screw was missing, otherwise easy to assemble.', 'The fabric is soft and survived many washes.',
  'I returned it because it did not match my device.', 'Simple design, sturdy and practical.', 'The app crashes now and then, the hardware is fine.', 'It arrived a day early and well packed.',
  'After six months there is hardly any wear.', 'The handle got loose after a few uses.', 'Exactly the replacement I was looking for.', 'It saves me at least half an hour every morning.',
  'The picture shows a different model, please correct that.', 'Decent for beginners, professionals will want more.', 'I love the design but the cable is too short.', 'It feels more expensive than it was.',
  'It is heavier than I thought, so not great for travel.', 'Everything works as described, five stars.', 'The taste is rich without being too sweet.', 'It leaks a little when it is completely full.',
  'Customer service was friendly and quick.', 'I would not recommend it to anyone with large hands.', 'The zip broke on the second day.', 'A reliable companion on every trip so far.',
  'Good idea, but the execution could be better.', 'It charges fast and does not get hot.', 'The sound is clear even at high volume.', 'It took two attempts to get the right version.',
  'The print is sharp and the paper feels thick.', 'I use it at work and at home without any issue.', 'The screen scratches easily, get a protector.', 'Perfect for a small kitchen.',
  'It is fine, but I expected a little more.', 'We have tried many and this is the first that lasts.', 'The edges are sharp, be careful when unpacking.', 'Great fit, great colour, quick delivery.',
  'It does not hold the temperature as long as promised.', 'My dog destroyed it within a day.', 'A bargain during the sale.', 'It is quiet enough to use at night.',
]; // prettier-ignore

export const POSTS: readonly string[] = [
  'Morning run done, coffee next.', 'Finally finished the book everyone keeps talking about.', 'Sunsets like this make the commute worth it.', 'Trying a new pasta recipe tonight, wish me luck.', 'Big news coming next week, stay tuned!',
  'Throwback to our trip along the coast.', 'First day at the new job and already lost twice.', 'Can we talk about how good this soundtrack is?', 'Weekend plans: absolutely nothing.', 'New video is up, link in bio.',
  'Rainy day, warm tea, good playlist.', 'My plants are doing better than I am.', 'Half marathon completed in under two hours!', 'Small progress is still progress.', 'What is the best street food you ever had?',
  'We just hit ten thousand subscribers, thank you all!', 'Unpopular opinion: winter is the best season.', 'This city never stops surprising me.', 'Packing light is a skill I will never learn.', 'Home office view of the day.',
  'Tried rock climbing for the first time and my arms are gone.', 'Giveaway time, details in the comments.', 'Nothing beats a home-cooked meal with friends.', 'Lost my keys twice today, a new record.', 'Learning to paint, this is attempt number seven.',
  'Our little shop turns three today.', 'Monday mood: send help and coffee.', 'The concert last night was unreal.', 'Spent the afternoon in the museum and loved every room.', 'Baking bread is cheaper than therapy.',
  'Shout-out to everyone working the night shift.', 'My cat has opinions about my keyboard.', 'Road trip playlist suggestions, please.', 'Behind the scenes of our latest shoot.', 'Ten minutes of stretching changed my whole day.',
  'Found this gem in a second-hand store.', 'Two years ago today we opened our doors.', 'Which colour should I choose for the kitchen?', 'Grateful for this team and what we built.', 'Just adopted this little guy, meet Biscuit.',
  'Market day: tomatoes, basil and way too much cheese.', 'Still thinking about that dessert.', 'Working on something new and I cannot wait to share it.', 'Mountains are calling again this weekend.', 'Five tips that helped me sleep better.',
  'Old camera, new film, happy accident.', 'The gym was empty at six in the morning, perfect.', 'Today I learned how to fix a flat tyre.', 'That last-minute goal, I am speechless.', 'Proud of my sister for graduating today!',
  'Reading in the park is my favourite hobby.', 'Is it too early for pumpkin spice?', 'New haircut, new me, same jokes.', 'The waves were perfect this morning.', 'We are hiring, tell your friends.',
  'Local bands deserve more love.', 'Minimal desk setup, maximum focus.', 'Day three without sugar and I miss it dearly.', 'This view was worth every step.', 'Thank you for all the birthday wishes!',
  'Season finale tonight, no spoilers please.', 'Started a garden on my balcony, week one.', 'Our new collection drops on Friday.', 'Can confirm: naps fix everything.', 'Back from holidays and already planning the next one.',
  'Study group at eight, bring snacks.', 'Coding until the bug gives up first.', 'A quiet morning by the lake.', 'Vote for our project, it means a lot.', 'Best burger in town, change my mind.',
]; // prettier-ignore

export const MESSAGES: readonly string[] = [
  'Are we still on for tonight?', 'I just sent you the file.', 'Can you call me when you are free?', 'Thanks, that helped a lot!', 'Running ten minutes late, sorry.', 'Did you see the game yesterday?', 'Happy birthday! Have a great day.', 'Where should we meet?',
  'I will check and let you know.', 'Sounds good to me.', 'Could you send me the address again?', 'No worries, take your time.', 'The meeting was moved to three.', 'Do you need anything from the store?', 'That is hilarious, send more.', 'I am on my way now.',
  'Let us talk about it tomorrow.', 'Have you finished the report yet?', 'Great job on the presentation!', 'My phone was off, what happened?', 'Can I borrow your charger tomorrow?', 'I booked the tickets for Saturday.', 'Please confirm that you received this.', 'We should do this again soon.',
  'Is the offer still available?', 'I forgot my umbrella again.', 'How was your trip?', 'The link does not work for me.', 'Dinner is ready in twenty minutes.', 'Could we reschedule to next week?', 'I agree with you on that.', 'Got it, thanks for the update.',
  'What time does the train leave?', 'Let me know if you change your mind.', 'I have a question about the invoice.', 'See you at the usual place.', 'Nice photo, where was it taken?', 'The kids are asleep, finally.', 'Can you pick up the parcel for me?', 'I will be there around seven.',
  'Sorry, I missed your call.', 'Do you have a minute to talk?', 'Everything went well today.', 'Please do not forget the keys.', 'I found a better price online.', 'Who else is coming on Friday?', 'Good luck with the exam!', 'The package arrived this morning.',
  'I really enjoyed the concert.', 'Could you help me move on Sunday?', 'That works perfectly, thank you.', 'I am not feeling well today.', 'Where did you buy that jacket?', 'Let me think about it.', 'The doctor said it is nothing serious.', 'I left my notes in the office.',
  'Can we talk about the budget?', 'Congratulations on the new job!', 'The water is back on.', 'I will send you the details tonight.', 'You were right about the movie.', 'Is there parking near your place?', 'I have just landed.', 'Please send me your feedback by Monday.',
]; // prettier-ignore

export const BIOS: readonly string[] = [
  'Coffee first, then code.', 'Traveller, photographer, part-time baker.', 'Dad of two, fan of long walks.', 'Writing about food and small cities.', 'Runner in training for the next marathon.', 'Designer by day, gamer by night.', 'Teacher who still loves Mondays.', 'Plant collector with too few windows.',
  'Sharing recipes from my grandmother.', 'Music, books and rainy afternoons.', 'Helping startups tell their story.', 'Amateur astronomer and night owl.', 'Dog person living with three cats.', 'Cyclist exploring one road at a time.', 'Engineer who likes to explain things.', 'Collecting vinyl and bad puns.',
  'Yoga teacher based by the sea.', 'Street photography in black and white.', 'Nurse, mother, early riser.', 'Making small films about big feelings.', 'Football on weekends, spreadsheets on weekdays.', 'Learning Japanese, one word a day.', 'Reviews of honest street food.', 'Gardener with muddy boots.',
  'Board games and strong tea.', 'Freelance illustrator, open for commissions.', 'Data nerd who paints on Sundays.', 'Mountain guide and map lover.', 'Thrift shopping and slow fashion.', 'Chef in a very small kitchen.', 'History teacher with a podcast.', 'Just here for the memes.',
  'Building things that last.', 'Surfing whenever the wind agrees.', 'Vegetarian cook and market regular.', 'Proud member of the local choir.', 'Student of architecture in love with concrete.', 'Comics, comets and chess.', 'Fitness coach keeping it simple.', 'Journalist covering climate and cities.',
  'Bookseller with opinions.', 'Weekend carpenter and full-time uncle.', 'Tech reviews without the hype.', 'Dancer, dreamer, tax adviser.', 'Bird watcher with a long lens.', 'Always planning the next trip.', 'Tea over coffee, mountains over beach.', 'Science communicator and sceptic.',
  'Small business owner, big heart.', 'Retired pilot, active grandfather.', 'Film student chasing golden hour.', 'Poetry on trains.', 'Building robots with my kids.', 'Cooking my way around the world.', 'Late to every trend.', 'Volunteer at the animal shelter.',
  'Sketching strangers in cafés.', 'Tennis, theatre, terrible jokes.', 'Photographer of old doors.', 'Marathon finisher, slow but happy.',
]; // prettier-ignore

export const PRODUCT_DESCRIPTIONS: readonly string[] = [
  'Lightweight design with a soft grip, made for daily use.', 'Durable steel body with a two-year warranty.', 'Compact enough for a small flat, strong enough for a family.', 'Easy to clean and safe for the dishwasher.', 'Made from recycled materials with a matt finish.', 'Classic cut with modern details.', 'Long battery life and quick charging.', 'Water-resistant and ready for the outdoors.',
  'Hand-finished edges and a warm natural colour.', 'Folds flat for easy storage.', 'Fits most standard sizes, adjustable strap included.', 'Quiet motor with three speed levels.', 'Soft cotton that keeps its shape after washing.', 'A practical set for beginners and professionals.', 'Clear sound and deep bass in a small case.', 'Non-slip base and rounded corners.',
  'Comes with a carrying case and spare parts.', 'Simple controls and a bright display.', 'Breathable fabric for warm days.', 'Assembled in minutes without tools.', 'Energy-saving mode and automatic shut-off.', 'Rich aroma, slowly roasted in small batches.', 'Reinforced seams and hidden pockets.', 'Made for small hands and big ideas.',
  'Scratch-resistant surface in four colours.', 'Ergonomic shape that relieves wrist and back.', 'A timeless gift in a box of recycled paper.', 'Stackable, sturdy and food-safe.', 'Reliable in heat, cold and rain.', 'Unscented and suitable for sensitive skin.', 'Wide opening for easy filling.', 'Precise to a tenth of a degree.',
]; // prettier-ignore

export const COMPLAINTS: readonly string[] = [
  'Cannot log in after the password reset', 'Charged twice for the same order', 'App crashes when opening settings', 'Request to change the billing address', 'Delivery has not arrived yet', 'How do I export my data?', 'Refund not received after two weeks', 'Error message during checkout', 'Please cancel my subscription', 'Feature request: dark mode',
  'Wrong item delivered', 'Slow loading times since the update', 'Invoice is missing the tax number', 'Two-factor code never arrives', 'Unable to upload attachments', 'Question about the warranty', 'Account locked without reason', 'Discount code does not work', 'Printer is not found on the network', 'Screen stays black after start',
  'Need access to the shared folder', 'VPN connection drops every hour', 'Duplicate entries in the report', 'Notifications arrive too late', 'Want to upgrade to the annual plan', 'Damaged packaging on arrival', 'Email signature is not shown', 'Calendar does not sync with phone', 'Search returns no results', 'Integration with the CRM fails',
  'Keyboard stopped responding', 'Please update the contact person', 'Video call has no sound', 'Report shows wrong totals', 'Unable to reset the device', 'Payment method was declined', 'Data missing after migration', 'Need a copy of an old invoice', 'Language setting resets itself', 'Backup failed last night',
]; // prettier-ignore
