import type { KindPhrases } from '../kind-phrases.js';

/** Comments under articles, posts and records. */
export const comment: KindPhrases = {
  texts: { any: { 1: ['{^agree}.', '{^thanks} {point}!', '{^question}?', '{^own}.', '{^agree}, especially {point2}.'], 2: ['{^agree}. {^own}.', '{^thanks} {point}. {^question}?', '{^own}. {^question}?', '{^doubt}. {^own}.', '{^doubt}. {^question}?'], 3: ['{^thanks} {point}. {^agree}. {^own}.', '{^doubt}. {^own}. {^question}?', '{^agree}. {^own}. {^bye}.'] } },
  rules: {
    about: ['this', '{topic}', 'your view of {topic}'],
    thanks: ['thanks for', 'thank you for', 'great work on', 'I really enjoyed', 'I learned a lot from'],
    point: ['the part about {topic2}', 'the clear summary of {topic2}', 'the piece on {topic2}', 'the example with {people2}', 'the honest look at {topic2}', 'the thoughts on {topic2}', 'the section on {topic2}', 'what you say about {topic2}', 'the figures on {topic2}', 'the interview about {topic2}', 'the story behind {topic2}', 'the comparison with {topic2}'],
    point2: ['when it comes to {topic2}', 'for {people2}', 'on {metric}', 'with {people2} in mind', 'after the last {few} {units}'],
    agree: ['I could not agree more', 'this matches my experience with {topic1}', 'well said', 'spot on', 'this is exactly what {people1} need to hear', 'a good point about {topic1}', 'more of us should talk about {topic1}', 'I have been saying this about {topic1} for years', 'I am with you on {topic1}', 'you put into words what I think about {topic1}', 'finally somebody says it about {topic1}', 'true for {people1}, too', 'this is how {topic1} should be discussed', 'so much truth about {topic1} in a few lines', 'exactly my thoughts on {topic1}', 'I have nothing to add on {topic1}', '{people1} will recognise themselves here', 'good to read something calm about {topic1}'],
    doubt: ['I am not so sure about {topic1}', 'I see {topic1} differently', 'that may be true for {people1}, but not for everyone', 'our numbers on {metric1} tell another story', 'interesting, but looking at {topic1} is only half of it', 'I would be careful with {topic1}', 'sounds nice in theory, {topic1} aside', 'not everyone sees {topic1} that way', 'I miss the other side of {topic1}', 'with {people1} I have seen the opposite', '{topic1} may not be that simple', 'I would like to see numbers on {topic1}', '{metric1} alone does not prove much', 'you make {topic1} sound easier than it is'],
    own: ['we tried something similar last {season}', 'at my workplace we still struggle with it', 'for us, {metric2} changed after {few} {units}', 'it took us {few} {units} to get there', 'I have seen the same thing for {few} {years}', 'our team changed its mind about it last {season}', 'I have bookmarked this for later', 'I shared it with {few} friends', 'we started only {few} {units} ago', 'my neighbour has been doing this for {few} {years}', 'we gave up after {few} {units}', 'in our case {metric2} got better within {few} {units}', 'last {season} I would have laughed at this', 'I read it twice', 'my colleagues and I talked about it for {few} {units}', 'I printed it out for the whole office', 'I learned it the hard way {few} {years} ago', '{few} of my friends say the same', 'this reminded me of last {season}', 'we are {few} {units} into it and learning', 'my first attempt {few} {years} ago failed', 'I start next {season}'],
    question: ['has anyone tried this for longer than a {season}', 'how would you explain this to {people2}', 'do you have more on this', 'what would you suggest to {people2}', 'is there a follow-up planned', 'would this work for {people2}', 'where can I read more', 'what happened in the end', 'any advice for {people2}', 'what does this mean for {people2}', 'how long did it take you', 'did {metric2} change as well', 'could you write more for {people2}', 'is there a version for {people2}', 'are there numbers on {metric2}', 'who paid for it', 'was it worth the effort'],
    bye: ['looking forward to the next part', 'keep it coming', 'please write more often', 'curious what others think', 'have a nice week', 'see you under the next post', 'thanks for reading', 'all the best from a quiet reader'],
    years: ['years', 'months'],
    season: ['spring', 'summer', 'autumn', 'winter', 'year', 'month'],
    units: ['days', 'weeks', 'months'],
    few: ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'twelve'],
  },
};

/** Posts in social networks. */
export const socialPost: KindPhrases = {
  texts: { any: { 1: ['{^moment} {tag}', '{^ask}? {tag}', '{^moment}! {tag}', '{^news} {tag} {tag2}', '{^view}.'], 2: ['{^moment}. {^ask}?', '{^news}. {^feeling}! {tag}', '{^view}. {^ask}? {tag}', '{^moment}. {^feeling}. {tag} {tag2}'], 3: ['{^moment}. {^feeling}. {^ask}? {tag}', '{^news}. {^feeling}. {^ask}? {tag2}'] } },
  rules: {
    when: ['this morning', 'today', 'last night', 'over the weekend', 'yesterday', 'on the way home', 'after work', 'before breakfast'],
    moment: ['read a whole book about {about}', 'listened to a talk on {about} {when}', 'finally had time for {about} {when}', 'long chat about {about} with some {people} {when}', 'tried something new with {about} {when}', 'can\'t stop thinking about {about}', 'made a small start with {about} {when}', 'ended up talking about {about} for hours {when}', 'day {number} of learning about {about}'],
    about: ['{topic}'],
    soon: ['next week', 'tomorrow', 'in {month}', 'this weekend'],
    month: ['March', 'April', 'May', 'June', 'September', 'October'],
    number: ['two', 'three', 'five', 'seven', 'ten', 'twelve', 'twenty', 'thirty'],
    news: ['so excited: our project on {about} starts {soon}', 'new on the blog: {about} for {people}', 'just signed up for a workshop on {about} {soon}', 'we are looking for {people} who care about {about}', 'just finished a podcast on {about}', 'my little guide to {about} is out', 'tickets for our evening on {about} are nearly gone'],
    view: ['unpopular opinion: we underrate {about}', 'getting into {about} is easier than it looks', 'you don\'t need expensive gear for {about}', 'the best thing about {about} is the {bit}', 'nobody tells {people} how much fun {about} can be', 'three words on {about}: start small, smile'],
    bit: ['people', 'quiet moments', 'surprises', 'learning', 'stories', 'detours'],
    feeling: ['feeling grateful', 'what a day', 'totally worth it', 'so proud of this team', 'still smiling', 'best decision in a long time', 'could do this every week', 'coffee helped', 'more about it another day', 'thank you all for the kind messages'],
    ask: ['who else is into this', 'any tips', 'what should I try next', 'how did you get started', 'who wants to join next time', 'what is your favourite part', 'what would you do', 'who is with me', 'any book or podcast on this you would recommend', 'am I the only one', 'recommendations, anyone'],
    tag: ['#goodmorning', '#weekend', '#smallwins', '#community', '#learning', '#todayilearned', '#behindthescenes', '#mondaymotivation', '#neverstoplearning', '#ideas'],
    tag2: ['#inspiration', '#teamwork', '#together', '#throwback', '#newbeginnings', '#simplethings', '#happy', '#worklife'],
  },
};

/** Short messages between people. */
export const message: KindPhrases = {
  texts: { any: { 1: ['{^ask}?', '{^tell}.', '{hi} {ask}?', '{hi} {tell}.'], 2: ['{hi} {tell}. {^ask}?', '{hi} {ask}? {^bye}', '{^tell}. {^bye}', '{hi} {tell}. {^next}.'], 3: ['{hi} {tell}. {^next}. {^bye}', '{hi} {tell}. {^ask}? {^bye}'] } },
  rules: {
    about: ['the {thing}', 'your {thing}', 'our {thing}'],
    hi: ['Hi,', 'Hello,', 'Good morning,', 'Hey,', 'Hi there,', 'Good afternoon,', 'Hi all,'],
    ask: ['could you get back to me by {day}', 'do you have {time} for a call {day2}', 'can you have a look before {day}', 'who is looking after this at the moment', 'shall we talk about it {day2}', 'is everything else ready', 'does {time} {day2} work for you', 'can I help with anything {day2}', 'could you tell the {people} as well'],
    tell: ['I have just sent you {about}', 'I am running {time} late', '{about} is ready', 'I could not open {about}', 'I changed {about} as discussed', 'the meeting about {about} has moved to {day}', 'I have a question about {about}', 'I was out of the office and have only now seen {about}', 'we need to talk about {about}', 'I spoke to the {people} about {about}', '{about} will be a little late'],
    next: ['let me know what you think', 'I will call you {day2}', 'please reply by {day}', 'no need to hurry', 'I will keep you posted', 'tell me if anything is missing', 'I can explain the rest {day2}', 'the details are in the attachment'],
    bye: ['Thanks!', 'Thank you!', 'See you soon.', 'Talk later.', 'Best wishes.', 'Have a nice day!', 'Many thanks in advance.', 'Speak soon.', 'Cheers!', 'All the best.'],
    day: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'tomorrow', 'next week', 'the end of the week', 'the weekend'],
    day2: ['on Monday', 'on Tuesday', 'on Thursday', 'on Friday', 'tomorrow', 'tomorrow morning', 'later today', 'next week', 'after lunch'],
    time: ['five minutes', 'ten minutes', 'fifteen minutes', 'half an hour', 'twenty minutes'],
  },
};

/** What customers write to a help desk. */
export const supportTicket: KindPhrases = {
  texts: { any: { 1: ['{^problem} {since}.', '{hello} {problem} {since}.'], 2: ['{hello} {problem} {since}. {^please}.', '{^problem} {since}. {^tried}.', '{^problem} {since}. {^please}.'], 3: ['{hello} {problem} {since}. {^tried}. {^please}.', '{^problem} {since}. {^tried}. {^effect}.'], 4: ['{hello} {problem} {since}. {^tried}. {^effect}. {^please}.', '{hello} {problem} {since}. {^effect}. {^tried}. {^please}.'] } },
  rules: {
    about: ['{trouble}'],
    hello: ['Hello,', 'Hi,', 'Dear support team,', 'Good morning,', 'Hi team,', 'Good afternoon,'],
    problem: ['I have had a problem with {about}', 'I have been stuck with {about}', 'something has been wrong with {about}', 'nothing has worked with {about}', 'there has been an issue with {about}', 'we have been having trouble with {about}', 'I am writing about {about}, which has been causing trouble'],
    since: ['since {weekday}', 'since this morning', 'since yesterday evening', 'since the last update', 'for {few} days', 'for about {few} weeks', 'since the start of the month', 'since last week'],
    weekday: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
    few: ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'ten'],
    tried: ['I have already tried it on another device', 'I called the hotline {few} times without success', 'signing out and in again did not help', 'the help page says nothing about it', 'I have waited and nothing has changed', 'I followed every step of the guide', 'I tried two different browsers', 'your chat told me to write to you', 'I restarted everything {few} times', 'I attached a screenshot', 'a colleague sees the same thing'],
    effect: ['we cannot work like this', 'I need this sorted out before {weekday}', 'it is urgent because of a deadline', 'it is not urgent, but annoying', '{few} of us are affected', 'it only happens now and then', 'it worked without a problem before', 'my account shows an error message', 'it costs us a lot of time'],
    please: ['please let me know what to do', 'please check my account', 'please call me back on {weekday}', 'thank you for looking into it', 'I would be grateful for a quick answer', 'please tell me how long it will take', 'please pass this on to the right team', 'I look forward to your reply', 'please confirm that you received this'],
  },
};

/** Subjects of tickets and e-mails. */
export const ticketSubject: KindPhrases = {
  texts: { any: { 1: ['{what} {about} {since}', '{what} {about} {reason}', '{what} {about} {reason} {since}', '{^about} {broken} {since}', '{^about} {broken} {reason}', 'Re: {what} {about} {since}', '{^about} {broken} {since} {reason}', 'Request: {request} {reason}', '{^request} {since2}', 'Urgent: {about} {broken} {since}', 'Case {digit}{digit}{digit}{digit}: {what2} {about}', 'Re: case {digit}{digit}{digit}{digit}, {about}', 'Request {digit}{digit}{digit}{digit}: {request}'] } },
  rules: {
    about: ['{trouble}'],
    what: ['Problem with', 'Question about', 'Help needed with', 'Complaint about', 'Trouble with', 'Still waiting for help with', 'Feedback on', 'Another issue with', 'Follow-up on', 'Error with'],
    what2: ['problem with', 'question about', 'complaint about', 'trouble with', 'news on', 'follow-up on'],
    digit: ['1', '2', '3', '4', '5', '6', '7', '8', '9'],
    broken: ['not working', 'causing problems', 'not as expected', 'needs attention', 'unclear'],
    since: ['since {day}', 'since the update', 'again', 'since this morning', 'for {few} days', 'since last week', 'after the change'],
    since2: ['please', 'by {day}', 'before {day}', 'as soon as possible', 'this week'],
    reason: ['for a new colleague', 'at our second office', 'in the app', 'on the website', 'from abroad', 'after moving house', 'with a new phone', 'in my account', 'at the counter', 'for a family member'],
    day: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'],
    few: ['two', 'three', 'four', 'five'],
    request: ['copy of my {thing}', 'new {thing}', 'change of {thing}', 'cancellation of my {thing}', 'information on my {thing}', 'correction of my {thing}', 'confirmation of my {thing}', 'second {thing}'],
  },
};
