import { readFeedState } from '#lib/device/calendar-feed.ts';
import type { PageLoad } from './$types';

/** Only the server knows whether it is on: without signal the page says so. */
export const load: PageLoad = async ({ fetch }) => ({ feed: await readFeedState(fetch) });
