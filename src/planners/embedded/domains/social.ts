import type { Domain } from '../model.js';
import { concepts, dec, int, money, oneOf, prose, skew } from '../lexicon/builders.js';
import { timesOf } from './habits.js';
import { VIDEOS } from '../vocabulary/names/press.js';

export const SOCIAL: Domain = {
  id: 'social media',
  cues: 'social media|social network|instagram|twitter|facebook|tiktok|linkedin|youtube|reddit|influencer|influencers|post|posts|tweet|tweets|follower|followers|hashtag|hashtags|engagement|viral|chat|message|messages|redes sociales|soziale medien|reseaux sociaux|user profiles|creator|video|videos|channel|stream|streamer',
  subjects: [
    {
      name: 'posts',
      cues: 'posts|social media posts|social media data|tweets|instagram posts|facebook posts|publicaciones|beitrage|social media|social media posts data|posts on social media|post engagement|viral posts',
      columns: `post_id
username
platform
post_text => content
likes
comments
shares
posted_at`,
    },
    {
      name: 'profiles',
      cues: 'user profiles|profiles|users|social media users|accounts|user accounts|social users|social network users|user profile data|social media profiles|social media accounts',
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
      cues: 'influencers|influencer|creators|social media influencers|instagram influencers|influencer list',
      columns: `handle => username
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
      cues: 'videos|tiktok videos|youtube videos|youtube|clips|video|youtube video statistics|video uploads|short videos|video statistics',
      columns: `video_id
creator_handle => channel
video_title => title
views
likes
comments
duration_seconds
uploaded_date => upload_date`,
    },
    {
      name: 'messages',
      cues: 'messages|chat messages|direct messages|chats|chat|message log|chat log|chat history|private messages',
      columns: `message_id
sender_username => sender
recipient_username => recipient
message_text
sent_at
is_read`,
    },
    {
      name: 'hashtags',
      cues: 'hashtags|hashtag trends|trends|trending hashtags|trending topics',
      columns: `hashtag
platform
mentions
reach_of_hashtag that rises strongly with mentions => reach
sentiment
trend_date => date`,
    },
    {
      name: 'comments',
      cues: 'comments|replies|post comments|comments on posts|user comments',
      columns: `comment_id
post_id
username
comment_text
likes
created_at`,
    },
    {
      name: 'ads',
      cues: 'social media ads|promoted posts|instagram ads|facebook ads|ads on social media',
      columns: `ad_id
campaign
platform
impressions
clicks
ad_spend => spend
start_date`,
    },
    {
      name: 'stories',
      cues: 'instagram stories|stories|social media stories|story views|historias de instagram',
      columns: `story_id like STY-00001
username
platform
story_kind => type
story_views => views
replies_to_story that rises with views => replies
link_taps that rises with views => link_clicks
exits
story_posted_at => posted_at`,
    },
    {
      name: 'live_streams',
      cues: 'live streams|twitch streams|livestreams|streaming sessions of creators|direktos|livestream data|streamer sessions|live stream sessions',
      columns: `stream_id like LIV-00001
username
stream_title => title
stream_category => category
stream_started_at => start_time
end_time
stream_minutes => duration_minutes
peak_watchers => peak_viewers
new_followers that rises strongly with peak_viewers
stream_donations that rises with peak_viewers => donations`,
    },
    {
      name: 'friend_requests',
      cues: 'friend requests|connections on a social network|followers list|follow relations|friendships|follower connections',
      columns: `request_no like FRQ-00001 => request_id
sender_username => sender
recipient_username => recipient
requested_at
mutual_friends
request_outcome => status`,
    },
    {
      name: 'moderation',
      cues: 'content moderation|reported posts|moderation queue|gemeldete beiträge',
      columns: `report_no like MOD-00001 => report_id
reported_username
reporter_username
report_reason
post_text
reported_at
moderation_decision
hours_to_decision`,
    },
  ],
  concepts: concepts([
    ['platform', 'platform|network|social network', oneOf('Instagram:30|TikTok:24|YouTube:16|X:14|Facebook:12|LinkedIn:4')],
    ['niche', 'niche|category|content category|topic|channel category|influencer category|vertical', oneOf('fashion:18|travel:14|fitness:13|food:14|tech:11|beauty:13|gaming:9|parenting:8')],
    ['content', 'content|text|body|description|message of post|contenido|inhalt|contenu|texto|texte', prose('social_post')],
    ['comment_text', 'comment text|comment|reply|reply text', prose('comment')],
    ['video_title', 'video title|title|video name|clip title', oneOf(VIDEOS)],
    ['account_type', 'account type|profile type', oneOf('personal:72|creator:18|business:10')],
    ['content_type', 'content type|type|format|video type|post kind', oneOf('photo:42|video:36|text:12|carousel:10')],
    ['posted_moment', 'posted at|created at|sent at|uploaded at|commented at|story posted at|reported at|requested at', timesOf('online', 'even')],
    ['story_kind', 'story kind|story type', oneOf('photo:46|video:34|poll:10|shared post:10')],
    ['story_views', 'story views', int(4, 240000, skew(420))],
    ['story_replies', 'replies to story', int(0, 2400, skew(4))],
    ['link_taps', 'link taps', int(0, 4200, skew(6))],
    ['story_exits', 'exits|story exits', int(0, 24000, skew(46))],
    ['stream_title', 'stream title', oneOf('Ranked until we drop|Cooking with chat|Late night coding|Painting Q&A|Speedrun practice|Study with me|Just chatting|Music requests|Retro Sunday')],
    ['stream_category', 'stream category', oneOf('Just Chatting:30|Games:44|Music:9|Art:8|Cooking:5|Coding:4')],
    ['stream_started', 'stream started at', timesOf('evening', 'weekend')],
    ['stream_minutes', 'stream minutes', int(12, 720, skew(148))],
    ['peak_watchers', 'peak watchers|concurrent viewers', int(1, 84000, skew(64))],
    ['new_followers', 'new followers', int(0, 4200, skew(9))],
    ['stream_donations', 'stream donations', money(0, 2400, 8)],
    ['mutual_friends', 'mutual friends', int(0, 140, skew(7))],
    ['request_outcome', 'request outcome', oneOf('accepted:64|pending:26|declined:10')],
    ['report_reason', 'report reason', oneOf('Spam:34|Harassment:20|Hate speech:12|Nudity:12|Misinformation:14|Copyright:8')],
    ['moderation_decision', 'moderation decision', oneOf('no action:52|removed:34|account suspended:6|age restricted:8')],
    ['hours_to_decision', 'hours to decision', dec(0.1, 96, 1, skew(5))],
    ['hashtag_reach', 'reach of hashtag|hashtag reach', int(100, 9400000, skew(42000))],
  ]), // prettier-ignore
};
