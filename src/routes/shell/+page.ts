// The one page that is kept on the phone for every address under /me: empty, without anybody's data. The router then
// starts at the address that was asked for (docs/decisions/003).
export const prerender = true;
export const ssr = false;
