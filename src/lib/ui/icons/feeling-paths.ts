import type { PicturePaths } from './obstacle-paths.ts';

const face = 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18z';
const eyes = 'M9 9.7v.3M15 9.7v.3';

/** Five faces, from the best to the hardest. The names are those of a reflection's `feeling`. */
export const feelingPaths = {
	very_well: {
		tone: face,
		line: `${face}M8 10.2q1-1.4 2 0M14 10.2q1-1.4 2 0M7.3 13.3h9.4a4.7 4.7 0 0 1-9.4 0z`
	},
	well: { tone: face, line: `${face}${eyes}M8 14.2c1 1.5 2.4 2.2 4 2.2s3-.7 4-2.2` },
	ok: { tone: face, line: `${face}${eyes}M8.5 15.3h7` },
	not_great: { tone: face, line: `${face}${eyes}M8.3 16.5c1-1.3 2.2-1.9 3.7-1.9s2.7.6 3.7 1.9` },
	struggling: {
		tone: face,
		line: `${face}M7.5 9.6l2.3-1.1M16.5 9.6l-2.3-1.1M9 11.3v.2M15 11.3v.2M8.3 17.2c1-1.5 2.2-2.2 3.7-2.2s2.7.7 3.7 2.2`
	}
} as const satisfies Record<string, PicturePaths>;

export type FeelingName = keyof typeof feelingPaths;
