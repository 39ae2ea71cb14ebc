import type { Phrases } from '../kind-phrases.js';

/** Reviews of apps and software. Aspects: a interface, b reliability, c functions and support, d price. */
export const appReview: Phrases = {
  about: ['this app', 'the app', 'this tool'],
  span: ['a week', 'two weeks', 'a month', 'three months', 'half a year', 'a year', 'a few days'],
  device: ['my phone', 'my tablet', 'an older phone', 'my work laptop', 'both of my devices', 'my new phone'],
  open_good: [
    'I have been using {about} for {span} and it keeps getting better', '{about} does exactly what I need', 'best app of its kind I have tried', 'I use {about} every single day', '{about} has replaced {few} other apps for me', 'I was about to give up looking when I found {about}',
    '{about} is {very} well designed', 'I switched to {about} {span} ago and never looked back', 'my whole team now uses {about}', 'finally an app that just works', '{about} saves me hours every week', 'I cannot imagine working without {about} any more', 'the latest update made {about} even better', 'impressed by {about} so far',
  ],
  good_a: [
    'the interface is {clean}', 'the layout makes sense from the first minute', 'dark mode looks great', 'everything is where you expect it', 'the design is {clean}', 'the onboarding takes {few} minutes', 'the widgets are {clean}', 'the menus are easy to find your way around', 'it is a pleasure to look at', 'the text is easy to read', 'the dashboard shows all I need at a glance',
  ],
  clean: ['clean', 'intuitive', 'clear and modern', 'uncluttered', 'polished', 'thoughtful', 'simple and elegant', 'beautiful'],
  good_b: [
    'it runs smoothly on {device}', 'it has not crashed once in {span}', 'syncing is instant', 'it starts in a second', 'it works offline, too', 'it hardly uses any battery', 'updates arrive regularly and break nothing', 'it is fast even on {device}', 'my data has always been safe', 'notifications arrive on time',
  ],
  good_c: [
    'the search is {handy}', 'exporting to a spreadsheet is {handy}', 'the reminders are {handy}', 'support replied within {few} hours', 'the developers listen to their users', 'the calendar integration is {handy}', 'there are shortcuts for everything', 'sharing with others takes two taps', 'it imports my old data without a hitch', 'the filters are {handy}',
    'a bug I reported was fixed in {few} days',
  ],
  handy: ['very handy', 'a real time-saver', 'brilliant', 'powerful', 'well thought out', 'a huge help', 'spot on'],
  good_d: ['the free version is enough for most people', 'the subscription is worth it', 'there are no annoying ads', 'the price is more than fair', 'paying once instead of every month is a relief', 'the premium plan pays for itself', 'no hidden costs'],
  close_good: ['keep it up', 'highly recommended', 'give it a try', 'thank you to the developers', 'five stars, well deserved', 'I look forward to the next update', 'I happily pay for this', 'a must-have', 'download it, you will not regret it', 'I recommend it to everyone who asks', 'it has earned its place on my home screen', 'great work'],
  open_bad: [
    '{about} used to be good', '{about} crashes all the time', 'I am uninstalling {about} after {span}', 'the last update ruined {about}', '{about} is close to unusable', 'I cannot even log in any more', '{about} lost all of my data', 'I gave {about} {span} and I am done', 'I expected a lot more from {about}',
    'it is a mystery to me how {about} got these ratings', '{about} is full of bugs', '{about} promises a lot and delivers little', 'frustrating from start to finish', 'I have wasted {few} hours on {about}',
  ],
  bad_a: ['the interface is {messy}', 'the new layout is {messy}', 'buttons are too small to hit', 'half of the screen is covered by banners', 'the menus are {messy}', 'nothing is where you expect it', 'the text is too small to read', 'the design looks ten years old', 'simple tasks take far too many taps', 'dark mode is {messy}'],
  messy: ['a mess', 'confusing', 'cluttered', 'impossible to understand', 'ugly', 'inconsistent', 'badly translated'],
  bad_b: ['it crashes on {device}', 'it freezes several times a day', 'it drains the battery', 'syncing fails more often than it works', 'it takes forever to load', 'it logs me out every day', 'notifications arrive hours late or never', 'every update breaks something', 'it stopped working on {device}', 'I lost {few} days of work'],
  bad_c: ['the search finds nothing', 'exporting has been broken for {span}', 'support never replied', 'basic functions are missing', 'my bug report was closed without a word', 'the import lost half of my entries', 'there is no way to undo a mistake', 'the calendar integration does not work', 'you cannot delete your account', 'the help pages are out of date'],
  bad_d: ['the subscription is far too expensive', 'there are ads everywhere', 'everything useful is behind a paywall', 'I was charged twice', 'cancelling is next to impossible', 'the price went up without warning', 'the free version is worthless'],
  close_bad: ['uninstalled', 'I have moved to another app', 'please fix this', 'do not waste your time', 'I want a refund', 'I will change my rating when it works', 'there are far better alternatives', 'what a shame', 'I cancelled my subscription', 'bring back the old version', 'I have given up', 'one star until this is fixed'],
  fact_a: ['I use {about} on {device}', 'I installed {about} {span} ago', 'I have been using {about} for {span}', 'I got {about} through work', 'this is about {about} on {device}'],
  fact_b: ['I am on the latest version', 'I use the free plan', 'I mostly use it at work', 'I open it about {few} times a week', 'it needs an account', 'it asks for access to the calendar'],
  fact_c: ['I will report back in a month', 'I have not tried the paid version', 'too early to rate it', 'waiting for the next release', 'I have not used all of the functions yet'],
  fact_d: ['there were {few} updates since then', 'it takes up little space', 'I signed up by e-mail', 'the settings have {few} pages'],
};
