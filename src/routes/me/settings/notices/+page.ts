import { readNoticeOffer } from '#lib/device/notices.ts';
import type { PageLoad } from './$types';

/** Only the server knows what it can send by: without signal the page says so. */
export const load: PageLoad = async ({ fetch }) => ({ offer: await readNoticeOffer(fetch) });
