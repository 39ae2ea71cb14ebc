/** Reviews of what is read, watched, played or heard: the rules of a grammar, as a text column takes them. */

interface Rule {
  readonly name: string;
  readonly options: readonly string[];
}

/** What reviews of any work are put together from. */
const SHARED: Readonly<Record<string, string>> = {
  positive: '{^open_good}. {^good}.|{^open_good}. {^good}. {^close_good}.|{^good}. {^close_good}.|{^good}, and {good}. {^close_good}.|{^open_good}: {good}, and {good}.|{^good}. {^good}.',
  negative: '{^open_bad}. {^bad}.|{^open_bad}. {^bad}. {^close_bad}.|{^bad}. {^close_bad}.|{^bad}, and {bad}.|{^open_bad}: {bad}, and {bad}.|{^bad}. {^bad}. {^close_bad}.',
  mixed: '{^good}, but {bad}.|{^bad}, although {good}.|{^open_mixed}. {^good}, but {bad}.|{^good}. Then again, {bad}.|{^open_mixed}: {good}, yet {bad}. {^close_mixed}.',
  neutral: '{^fact}.|{^fact}. {^fact}.',
  open_good: 'I loved this one|a real treat|one of the best of the year|I did not expect to like it so much|highly enjoyable from start to finish|I went in without expectations and was won over|my new favourite|brilliant',
  open_bad: 'a letdown|I really tried to like it|not for me|such a disappointment|I do not understand the hype|what a waste of time|I expected so much more',
  open_mixed: 'not bad, but not great either|a mixed bag|I am in two minds|good in parts|hard to rate',
  close_good: 'highly recommended|I have already told all my friends|it stays with you for days|I would give it six stars if I could|cannot wait for the next one|well worth your time',
  close_bad: 'I nearly gave up halfway|save your money|there are far better ones|I wanted my time back',
  close_mixed: 'fine for a rainy Sunday|worth a try if you are curious|I might give it another chance|I would borrow it rather than buy it',
};

/** What is said of one kind of work only. */
const WORKS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  book: {
    good: 'the characters feel like people I know|the prose is clear and beautiful|I could not put it down|the ending took me by surprise|every chapter ends so that you have to read on|the setting is wonderfully drawn|the dialogue is sharp and funny|I read it in two evenings|the author knows the subject inside out|there is more depth in it than I expected',
    bad: 'the plot goes nowhere|I never cared about the main character|the middle third drags badly|the ending feels rushed|the dialogue sounds wooden|there are too many typos|it repeats the same idea in every chapter|the twist can be seen from afar|the translation is clumsy|it is a hundred pages too long',
    fact: 'I read it for my book club|I listened to the audiobook|it arrived as a paperback|this is the second book of the author I have read|I got it as a present|it took me about two weeks',
  },
  film: {
    good: 'the leads are superb|the pictures are stunning|the story keeps you guessing|the music is wonderful|two hours went by in no time|the script is clever and warm|the final scene gave me goosebumps|the whole cinema laughed|the pacing is just right|the supporting cast is a joy',
    bad: 'the plot is full of holes|the acting is wooden|it is half an hour too long|the jokes fall flat|the effects look cheap|I guessed the ending after ten minutes|the characters stay flat|the sound was far too loud|nothing happens in the first hour|it copies better films',
    fact: 'I saw it with my family|I watched it on a Friday night|I had not read anything about it before|it runs for about two hours|we saw it with subtitles|I saw the original years ago',
  },
  game: {
    good: 'the controls feel great|the levels are cleverly designed|the soundtrack is superb|I lost whole evenings to it|the story is gripping|it runs smoothly on my old machine|playing with friends is a blast|there is always something new to find|the difficulty is just right|the developers keep adding content',
    bad: 'it crashes every hour|the controls are clumsy|the quests repeat themselves|it is over after five hours|the servers are always down|there are far too many microtransactions|the camera is a mess|the matchmaking is unfair|loading takes forever|the last patch broke my save',
    fact: 'I have played it for twenty hours|I play it with a controller|I bought it on sale|I play mostly in the evenings|I have finished the main story once',
  },
  music: {
    good: 'the melodies stay in your head|her voice is stunning|there is not one weak track|the production is warm and clear|the lyrics go deep|it grows with every listen|the band has never sounded better|the last track gave me goosebumps',
    bad: 'all tracks sound the same|the mix is muddy|the lyrics are full of clichés|it lacks the energy of the first album|the second half drags|far too much autotune|there is no melody that stays',
    fact: 'I have listened to it three times|I bought it on vinyl|I heard the single on the radio|I saw them live last summer|it runs for forty minutes',
  },
};

const KINDS: readonly (readonly [RegExp, keyof typeof WORKS])[] = [
  [/^(?:book|novel|audiobook|comic)/i, 'book'],
  [/^(?:movie|film|series|episode|documentary|tv_?show|show)/i, 'film'],
  [/^(?:game|video_?game|boardgame|board_?game)/i, 'game'],
  [/^(?:song|album|track|concert|record|playlist)/i, 'music'],
];

/** The kind of work a column is of: `book_title`, `movie`, `album`. */
export const workIn = (name: string): string | undefined => KINDS.find(([pattern]) => pattern.test(name))?.[1];

/** The rules of reviews of a kind of work. */
export function reviewsOf(work: string): readonly Rule[] {
  return Object.entries({ ...SHARED, ...WORKS[work] }).map(([name, options]) => ({ name, options: options.split('|') })).concat([{ name: 'root', options: ['{positive}', '{mixed}', '{negative}'] }]);
}
