import type { Domain } from '../model.js';
import { concepts, oneOf, prose } from '../lexicon/builders.js';

export const SOCIAL: Domain = {
  id: 'social media',
  cues: 'social media|social network|instagram|twitter|facebook|tiktok|linkedin|youtube|reddit|influencer|influencers|post|posts|tweet|tweets|follower|followers|hashtag|hashtags|engagement|viral|chat|message|messages|redes sociales|soziale medien|reseaux sociaux|user profiles|creator|video|videos|channel|stream|streamer',
  subjects: [
    {
      name: 'posts',
      cues: 'posts|social media posts|social media data|tweets|instagram posts|facebook posts|publicaciones|beitrage|social media',
      columns: `post_id
username
platform
post_text
likes
comments
shares
posted_at`,
    },
    {
      name: 'profiles',
      cues: 'user profiles|profiles|users|social media users|accounts|user accounts|social users',
      columns: `user_id
username
display_name
bio
followers
following
verified
joined_date
country`,
    },
    {
      name: 'influencers',
      cues: 'influencers|influencer|creators',
      columns: `handle
full_name
niche
platform
followers
average_likes
engagement_rate
country`,
    },
    {
      name: 'videos',
      cues: 'videos|tiktok videos|youtube videos|youtube|clips|video',
      columns: `video_id
creator_handle
video_title
views
likes
comments
duration_seconds
uploaded_date`,
    },
    {
      name: 'messages',
      cues: 'messages|chat messages|direct messages|chats|chat',
      columns: `message_id
sender_username
recipient_username
message_text
sent_at
is_read`,
    },
    {
      name: 'hashtags',
      cues: 'hashtags|hashtag trends|trends',
      columns: `hashtag
mentions
platform
trend_date`,
    },
    {
      name: 'comments',
      cues: 'comments|replies',
      columns: `comment_id
post_id
username
comment_text
likes
created_at`,
    },
    {
      name: 'ads',
      cues: 'ads|ad campaigns',
      columns: `ad_id
campaign
platform
impressions
clicks
ad_spend
start_date`,
    },
  ],
  concepts: concepts([
    ['platform', 'platform|network|social network', oneOf('Instagram:30|TikTok:24|YouTube:16|X:14|Facebook:12|LinkedIn:4')],
    ['niche', 'niche|category|content category|topic|channel category|influencer category|vertical', oneOf('fashion:18|travel:14|fitness:13|food:14|tech:11|beauty:13|gaming:9|parenting:8')],
    ['content', 'content|text|body|description|message of post|contenido|inhalt|contenu|texto|texte', prose('social_post')],
    ['comment_text', 'comment text|comment|reply|reply text', prose('comment')],
    ['video_title', 'video title|title|video name|clip title', oneOf('Morning routine in 5 minutes|I tried the viral recipe|Room makeover on a budget|Day in my life|Top 10 travel hacks|Unboxing the new phone|Workout without equipment|How to learn faster|My biggest mistake|Street food tour|Reacting to old videos|DIY desk setup|Beginner guitar lesson|What I eat in a day|Packing for two weeks|Honest product review|Dance challenge|Cat versus robot')],
    ['account_type', 'account type|profile type', oneOf('personal:72|creator:18|business:10')],
    ['content_type', 'content type|type|format|video type|post kind', oneOf('photo:42|video:36|text:12|carousel:10')],
  ]), // prettier-ignore
};
