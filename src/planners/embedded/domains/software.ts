import { among, asMentioned, code, concepts, dec, fake, flag, int, oneOf, serial, skew } from '../lexicon/builders.js';
import type { Domain } from '../model.js';
import { daysOf, timesOf } from './habits.js';
import { BUGS } from '../vocabulary/names/work.js';
import { APPS } from '../vocabulary/names/crews.js';

export const SOFTWARE: Domain = {
  id: 'software development',
  cues: 'software development|bug|bug report|bug tracker|issue tracker|ci cd|build pipeline|builds of a pipeline|deployments|software releases|pull requests|code review|git commits|commits|commit history|repositories|github|gitlab|test runs|test automation|unit tests|feature flags|technical debt|app reviews|app store reviews|app crashes|crash reports|open source packages|softwareentwicklung|desarrollo de software|développement logiciel|devops|release notes|ver build|version build|app versions|software versions|jira|jira export|epic|epics|sprint|sprints|user stories|story points',
  subjects: [
    {
      name: 'bugs',
      cues: 'bug reports|bugs|bug tracker|software bugs|issue tracker|defect tracking|fehlerberichte|errores de software|bug report data|bug tickets|software bug reports|bug list|software issues|software defects|bugs reported',
      columns: `bug_id like BUG-00001
bug_title => title
severity
component
found_in_version => version
reported_by
reported_at
bug_status => status
assigned_developer => assignee
days_open`,
    },
    {
      name: 'builds',
      cues: 'builds of a pipeline|ci builds|ci cd|ci cd pipeline|build pipeline|build logs|pipeline runs|continuous integration|ci builds log|ci pipeline runs|ci runs|jenkins builds|github actions runs',
      columns: `build_no => build_number
repository_name => repository
branch_name => branch
commit_sha
triggered_by
build_started_at => start_time
end_time
build_minutes => duration_minutes
tests_run
tests_failed
build_result => status`,
    },
    {
      name: 'deployments',
      cues: 'deployments|deployment history|software deployments|releases to production|software releases|deployment log|software deployment log|deploys|code deployments|production deployments',
      columns: `deployment_no like DEP-00001 => deployment_id
service_deployed => service
release_tag => version
target_environment => environment
deployed_by
deployed_at
deploy_seconds => duration_seconds
changes_included => changes
rolled_back
deploy_result => status`,
    },
    {
      name: 'commits',
      cues: 'git commits|commits|commit history|commit log|git log|git history|git commit history|github commits|code commits',
      columns: `commit_sha
repository_name => repository
author_name => author
author_email
committed_at => timestamp
commit_message => message
files_changed
lines_added that rises strongly with files_changed
lines_removed that rises with files_changed
branch_name => branch`,
    },
    {
      name: 'pull_requests',
      cues: 'pull requests|code reviews|merge requests|github pull requests|pull request data',
      columns: `pull_request_no => pr_number
repository_name => repository
pull_request_title => title
opened_by => author
reviewer_name => reviewer
pr_opened_at => created_at
lines_added
review_comments that rises with lines_added
hours_to_merge that rises with lines_added
approvals
pr_state => status`,
    },
    {
      name: 'test_runs',
      cues: 'test runs|test automation|test cases|test results of software|unit tests|qa test cases|automated tests|automated test results|software test results|test execution|test results data|qa test results|unit test results',
      columns: `test_run_no like TR-00001 => test_run_id
test_name
test_suite
test_level => test_type
tested_version => version
executed_at => timestamp
test_duration_ms => duration_ms
test_outcome => status
flaky
failure_cause only when status is failed => failure_reason`,
    },
    {
      name: 'crashes',
      cues: 'crash reports|app crashes|app crash reports|application errors|error tracking|exceptions of an app|sentry errors|mobile app crashes|crash logs|app crash logs|mobile app crash reports',
      columns: `crash_no like CR-000001 => crash_id
crashed_at => timestamp
app_version
os_version
device_hit => device
exception_type
crash_screen => screen
foreground
free_memory_mb
users_affected
fixed`,
    },
    {
      name: 'app_reviews',
      cues: 'app reviews|app store reviews|play store reviews|app ratings|mobile app reviews|app store ratings|google play reviews|mobile app store reviews',
      columns: `review_no like AR-00001 => review_id
app_reviewed => app_name
app_store
reviewer_handle => username
rating
review_title => title
review_text
app_version
reviewed_at => review_date
developer_replied`,
    },
    {
      name: 'packages',
      cues: 'open source packages|npm packages|software packages|open source projects|github repositories|repositories|repository statistics|github repos|github repository data|open source repositories|open source libraries',
      columns: `repository_name => name
owner_handle => owner
main_language => language
stars
forks that rises strongly with stars
open_issues that rises with stars
contributors that rises with stars
weekly_downloads
open_source_license => license
last_commit_on => last_commit_date`,
    },
    {
      name: 'feature_flags',
      cues: 'feature flags|feature toggles|feature flag rollout',
      columns: `flag_key
flag_owner => owner
flag_kind => flag_type
target_environment => environment
rollout_percent
flag_enabled => enabled
evaluations_per_day
flag_created_on => created_date
stale`,
    },
  ],
  concepts: concepts([
    ['bug_title', 'bug title|issue title|bug summary|defect title|bug|summary', oneOf(BUGS)],
    ['component', 'component|module|affected component|area', oneOf('Checkout:16|Login:15|Search:14|Reports:12|Mobile App:16|API:14|Notifications:7|Settings:6')],
    ['found_in_version', 'found in version|affected version|tested version|app version|release tag', code('[234].[0-9].[0-9]')],
    ['release_version', 'ver|version|release version|semver|release', code('[1-9].[0-9].[0-9]')],
    ['release_channel', 'channel|release channel', oneOf('stable:62|beta:24|nightly:8|rc:6')],
    ['release_day', 'released|release date|released on', daysOf('working', '-3y')],
    ['yanked', 'yanked|withdrawn', flag(0.03)],
    ['jira_key', 'key|issue key|ticket key|story key', code('[PWOA][RES][OBPK]-[1-9]##', true)],
    ['story_points', 'sp|story points|points|estimate points', among([1, 2, 3, 5, 8, 13], [14, 22, 26, 22, 12, 4])],
    ['epic', 'epic|epic name|epic link', oneOf('Checkout redesign|Single sign-on|Mobile app v2|Reporting|Search revamp|GDPR|Performance|Onboarding|Billing migration')],
    ['sprint_name', 'sprint|sprint name', oneOf('Sprint 41|Sprint 42|Sprint 43|Sprint 44|Sprint 45|Sprint 46')],
    ['reported_by', 'reported by', fake('person.fullName', { of: 'reporter' })],
    ['bug_reported', 'reported at|bug reported', timesOf('office', 'working')],
    ['bug_status', 'bug status|issue status|status', oneOf('open:26|in progress:18|in review:10|resolved:20|closed:22|wont fix:4')],
    ['assigned_developer', 'assigned developer|developer|assignee', fake('person.fullName', { of: 'developer' })],
    ['days_open', 'days open', int(0, 320, skew(9))],
    ['build_no', 'build no|build number|build id', serial('', 0, 1201)],
    ['repository_name', 'repository name|repository|repo|project name|package name', oneOf('web-shop|auth-service|mobile-app|data-pipeline|design-system|payments-api|infra|docs|search-engine|fast-cache|tiny-router|chart-kit')],
    ['branch_name', 'branch name|branch|git branch', oneOf('main:46|develop:12|feature/search:9|feature/login:8|bugfix/cart:9|release/2.4:6|hotfix/tax:4|feature/export:6')],
    ['commit_sha', 'commit sha|commit hash|commit|sha', code('[0123456789abcdef]{8}', true)],
    ['triggered_by', 'triggered by|trigger', oneOf('push:62|pull request:24|schedule:10|manual:4')],
    ['build_started', 'build started at|build start', timesOf('office', 'working', '-90d')],
    ['build_minutes', 'build minutes|build duration', dec(0.4, 48, 1, skew(6.2))],
    ['tests_run', 'tests run|number of tests', int(40, 5200, skew(860))],
    ['tests_failed', 'tests failed|failed tests', int(0, 60, skew(0.6))],
    ['build_result', 'build result|build status|pipeline status', oneOf('success:83|failed:13|cancelled:4')],
    ['service_deployed', 'service deployed|service|application', oneOf('web-frontend|auth-service|payments-api|search|notification-worker|inventory|gateway|reporting')],
    ['target_environment', 'target environment|environment|env', oneOf('production:48|staging:32|development:20')],
    ['deployed_by', 'deployed by', fake('internet.username')],
    ['deployed_at', 'deployed at|deployment time', timesOf('office', 'working')],
    ['deploy_seconds', 'deploy seconds|deployment duration', int(12, 2400, skew(185))],
    ['changes_included', 'changes included|commits included', int(1, 140, skew(6))],
    ['rolled_back', 'rolled back|is rolled back|rollback', flag(0.05)],
    ['deploy_result', 'deploy result|deployment status', oneOf('succeeded:93|failed:5|partially:2')],
    ['commit_author', 'commit author|author name', fake('person.fullName')],
    ['author_email', 'author email', fake('internet.email')],
    ['committed_at', 'committed at|commit time|commit date', timesOf('office', 'working')],
    ['commit_message', 'commit message', oneOf('Fix rounding in totals|Add search filters|Refactor auth middleware|Bump dependencies|Update README|Handle missing avatar|Remove dead code|Add tests for export|Speed up image resizing|Fix flaky checkout test|Translate settings page|Validate upload size|Cache exchange rates|Rename config keys|Fix typo in error message|Add retry to payment client|Drop support for Node 16|Log slow queries|Move helpers to shared module|Fix null pointer in parser|Add index on orders table|Revert caching change|Improve mobile layout|Escape user input in templates|Split large service|Add health check endpoint|Fix memory leak in worker|Update license headers|Enable strict mode|Paginate audit log')],
    ['files_changed', 'files changed', int(1, 120, skew(3))],
    ['lines_added', 'lines added|additions', int(0, 4200, skew(38))],
    ['lines_removed', 'lines removed|deletions', int(0, 3200, skew(16))],
    ['pull_request_no', 'pull request no|pull request number|pr number', int(100, 6400)],
    ['pull_request_title', 'pull request title|pr title', oneOf('Add dark mode|Migrate to Node 20|Fix pagination bug|Improve error messages|New onboarding flow|Drop legacy API|Add rate limiting|Upgrade database driver|Introduce feature flags|Accessible date picker|Add retry to payment client|Drop unused feature flags|Fix time zone handling|Move helpers to shared module|Add index on orders table|Paginate audit log|Escape user input|Split billing service')],
    ['opened_by', 'opened by', fake('internet.username', { of: 'author' })],
    ['pr_opened', 'pr opened at|pr opened', timesOf('office', 'working')],
    ['review_comments', 'review comments', int(0, 64, skew(3))],
    ['hours_to_merge', 'hours to merge|time to merge', dec(0.1, 420, 1, skew(14))],
    ['approvals', 'approvals', among([0, 1, 2, 3], [12, 52, 30, 6])],
    ['pr_state', 'pr state|pull request status', oneOf('merged:80|open:11|closed:9')],
    ['test_name', 'test name|test case|test', oneOf('logs in with valid password|rejects expired token|calculates total with tax|exports all rows|renders empty cart|retries on timeout|sorts by date|escapes html in comments|keeps filters after refresh|limits upload size|sends confirmation mail|restores session')],
    ['test_suite', 'test suite|suite', oneOf('auth|cart|search|export|api|ui|billing|mail')],
    ['test_level', 'test level|test type', oneOf('unit:58|integration:26|end-to-end:16')],
    ['executed_at', 'executed at', timesOf('shifts', 'working', '-90d')],
    ['test_duration', 'test duration ms', int(1, 62000, skew(140))],
    ['test_outcome', 'test outcome|test status|test result', oneOf('passed:93|failed:5|skipped:2')],
    ['flaky', 'flaky|is flaky', flag(0.03)],
    ['failure_cause', 'failure cause', oneOf('assertion failed:52|timeout:24|element not found:14|connection refused:10')],
    ['os_version', 'os version', oneOf('Android 14:24|Android 15:18|Android 13:12|iOS 18.1:22|iOS 17.6:14|Windows 11:7|macOS 15:3')],
    ['device_hit', 'device hit|device|device model|phone model', oneOf('iPhone 15|iPhone 14|Galaxy S24|Galaxy A54|Pixel 8|Xiaomi 13|iPad Air|Moto G84')],
    ['exception_type', 'exception type|exception|error type', oneOf('NullPointerException:26|TypeError:20|OutOfMemoryError:10|IndexOutOfBounds:10|NetworkTimeout:16|IllegalStateException:12|SIGSEGV:6')],
    ['crash_screen', 'crash screen|screen', oneOf('Home|Login|Checkout|Profile|Camera|Search|Settings')],
    ['crashed_at', 'crashed at', timesOf('online', 'even', '-90d')],
    ['foreground', 'foreground|in foreground', flag(0.78)],
    ['free_memory', 'free memory mb', int(12, 3800, skew(420))],
    ['users_affected', 'users affected|affected users', int(1, 9400, skew(18))],
    ['fixed', 'fixed|is fixed', flag(0.52)],
    ['app_reviewed', 'app reviewed|app name|app', oneOf(APPS)],
    ['app_store', 'app store|store', oneOf('App Store:46|Google Play:54')],
    ['reviewer_handle', 'reviewer handle', fake('internet.username')],
    ['app_rating', 'rating|stars given', among([1, 2, 3, 4, 5], [15, 6, 9, 20, 50])],
    ['review_text', 'review text|review', fake('text', { kind: 'app_review' })],
    ['reviewed_at', 'reviewed at', timesOf('evening', 'even')],
    ['developer_replied', 'developer replied', flag(0.22)],
    ['owner_handle', 'owner handle', fake('internet.username')],
    ['main_language', 'main language|programming language', oneOf('JavaScript:22|Python:24|TypeScript:17|Go:9|Rust:6|Java:11|C++:6|PHP:5')],
    ['stars', 'stars|github stars', asMentioned([['review', among([1, 2, 3, 4, 5], [15, 6, 9, 20, 50])]], int(0, 180000, skew(240)))],
    ['forks', 'forks', int(0, 42000, skew(42))],
    ['open_issues', 'open issues', int(0, 4200, skew(18))],
    ['contributors', 'contributors', int(1, 1900, skew(9))],
    ['weekly_downloads', 'weekly downloads', int(0, 48000000, skew(4200))],
    ['open_source_license', 'open source license|license', oneOf('MIT:54|Apache-2.0:20|GPL-3.0:11|BSD-3-Clause:9|none:6')],
    ['last_commit_on', 'last commit on|last commit', daysOf('working', '-2y')],
    ['flag_key', 'flag key|feature flag|flag name', oneOf('new-checkout|dark-mode|ai-summary|beta-search|express-pay|new-onboarding|bulk-export|inline-comments')],
    ['flag_owner', 'flag owner', fake('person.fullName')],
    ['flag_kind', 'flag kind|flag type', oneOf('release:52|experiment:28|ops:14|permission:6')],
    ['rollout', 'rollout percent|rollout', among([0, 1, 5, 10, 25, 50, 100], [14, 6, 10, 14, 12, 12, 32])],
    ['flag_enabled', 'flag enabled', flag(0.7)],
    ['evaluations', 'evaluations per day', int(0, 24000000, skew(84000))],
    ['flag_created', 'flag created on', daysOf('working')],
    ['stale', 'stale|is stale', flag(0.24)],
  ]), // prettier-ignore
};
