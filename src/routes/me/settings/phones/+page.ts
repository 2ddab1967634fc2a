import { readPhones } from '#lib/device/phones.ts';
import type { PageLoad } from './$types';

/** Only the server knows who is signed in where: without signal the page says so. */
export const load: PageLoad = async ({ fetch }) => ({ phones: await readPhones(fetch) });
