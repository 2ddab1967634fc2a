import type { ObstacleCategory } from '#lib/domain/reports/vocabulary.ts';

/** A picture of two layers on the 24 × 24 grid: soft shapes behind, strokes in front. */
export interface PicturePaths {
	tone: string;
	line: string;
}

const face = 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18z';

export const obstaclePaths = {
	fares: {
		tone: face,
		line: `${face}M15 9.2a2.7 2.7 0 0 0-5.3.9v2.6c0 1.5-.4 2.5-1.2 3.3H15.5M8.2 12.6h5`
	},
	bus_or_train: {
		tone: 'M5 5h14v7H5z',
		line: 'M6.5 4h11A1.5 1.5 0 0 1 19 5.5V18H5V5.5A1.5 1.5 0 0 1 6.5 4zM5 12h14M7.5 18v2.5M16.5 18v2.5M8.3 15h.01M15.7 15h.01M2.5 8v3M21.5 8v3'
	},
	childcare_or_caring: {
		tone: 'M4 21v-6.5a4.5 4.5 0 0 1 9 0V21zM14.5 21v-2.8a2.6 2.6 0 0 1 5.2 0V21z',
		line: 'M8.5 8a2.6 2.6 0 1 0 0-5.2 2.6 2.6 0 0 0 0 5.2zM4 21v-6a4.5 4.5 0 0 1 8.6-1.9l1.8 3.3M17.1 13.6a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM14.5 21v-2.4a2.6 2.6 0 0 1 5.2 0V21'
	},
	work_shifts: {
		tone: 'M3.5 8.5h17v5h-17z',
		line: 'M5 8h14a1.5 1.5 0 0 1 1.5 1.5v9A1.5 1.5 0 0 1 19 20H5a1.5 1.5 0 0 1-1.5-1.5v-9A1.5 1.5 0 0 1 5 8zM8.5 8V4.5h7V8M3.5 13.5h6.5M14 13.5h6.5M10 12h4v3.5h-4z'
	},
	ill: {
		tone: 'M12 20.5a4.2 4.2 0 1 0 0-8.4 4.2 4.2 0 0 0 0 8.4z',
		line: 'M9.5 5a2.5 2.5 0 0 1 5 0v8a4.3 4.3 0 1 1-5 0zM12 9v7.5M17.5 5H20M17.5 8.5H20M17.5 12H20'
	},
	mental_health: {
		tone: 'M8.5 21v-3.5H6.8a1.5 1.5 0 0 1-1.5-1.5v-2.5L3.8 12.5 5.5 9.5A6.8 6.8 0 1 1 15.5 16v5z',
		line: 'M8.5 21v-3.5H6.8a1.5 1.5 0 0 1-1.5-1.5v-2.2L3.7 12.6 5.4 9.7A6.9 6.9 0 1 1 16 16v5M12.2 13s-3.2-1.8-3.2-3.9a1.7 1.7 0 0 1 3.2-.8 1.7 1.7 0 0 1 3.2.8c0 2.1-3.2 3.9-3.2 3.9z'
	},
	drink_or_drugs: {
		tone: 'M4 13.5h7.5V21H4z',
		line: 'M6 3h3.5v4.5l2 3V21H4V10.5l2-3zM4 14h7.5M14.7 17.3l3.8-3.8a2 2 0 0 1 2.8 2.8l-3.8 3.8a2 2 0 0 1-2.8-2.8zM16.6 15.4l2.8 2.8'
	},
	phone: {
		tone: 'M7 4h10v16H7z',
		line: 'M8.5 2.5h7A1.5 1.5 0 0 1 17 4v16a1.5 1.5 0 0 1-1.5 1.5h-7A1.5 1.5 0 0 1 7 20V4a1.5 1.5 0 0 1 1.5-1.5zM11.5 18.5h1M10 8.5l4 4M14 8.5l-4 4'
	},
	forgot_or_mixed_up: {
		tone: 'M4 5.5h16V9H4z',
		line: 'M6 5h12a2 2 0 0 1 2 2v11.5a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2V7a2 2 0 0 1 2-2zM4 9.2h16M8 3v3.5M16 3v3.5M10.2 13a1.9 1.9 0 1 1 2.8 1.6c-.7.4-1 .7-1 1.4M12 18.2v.01'
	},
	letters_and_forms: {
		tone: 'M6 4h12v8l-6 4-6-4z',
		line: 'M6 10.5V3.5h12v7M3 9.5l9 6.5 9-6.5V20H3zM9.5 7.5h5M9.5 11h5'
	},
	scared: {
		tone: face,
		line: `${face}M7.3 8.6l2.7-1.4M16.7 8.6L14 7.2M9 11.2v.3M15 11.2v.3M7.8 16.3c.8-1.3 1.7-1.3 2.6-.3s1.8 1 2.7 0 2-1 3.1.3`
	},
	nowhere_to_stay: {
		tone: 'M4 11l8-7 8 7v9H4z',
		line: 'M4 11l8-7 8 7v9H4zM9.5 11.5l5 5M14.5 11.5l-5 5'
	},
	clash: {
		tone: 'M9.5 10h11v10.5h-11z',
		line: 'M6.5 14.5h-3V4.5H15v3M3.5 7.5h6M6.5 2.8v2.5M11.8 2.8v2.5M9.5 9.5h11v11h-11zM9.5 13.2h11M12.5 7.8v2.5M17.5 7.8v2.5M13.5 16.8h3'
	},
	your_side_went_wrong: {
		tone: 'M4 5.5h9v15H4z',
		line: 'M13 20.5V4.5H4v16h12M7.2 8.5h.01M10 8.5h.01M7.2 12h.01M10 12h.01M7 20.5V16h3v4.5M18.3 8v5.5M18.3 17v.01'
	},
	something_else: {
		tone: 'M4 5h16v11h-8.5L7 20v-4H4z',
		line: 'M4 5h16v11h-8.5L7 20v-4H4zM8.5 10.5h.01M12 10.5h.01M15.5 10.5h.01'
	}
} as const satisfies Record<ObstacleCategory, PicturePaths>;
