/** Days and moments that every calendar of a phone can show. */
export const EARLIEST_DAY = '1900-01-01';
export const LATEST_DAY = '2199-12-31';
export const EARLIEST_INSTANT = Date.UTC(1900, 0, 1);
export const LATEST_INSTANT = Date.UTC(2199, 11, 31, 12);
