import type { changedWordsEn } from './changed-words.en.ts';

export const changedWordsCy: typeof changedWordsEn = {
	home: { person: 'Ble rwy’n byw', staff: 'Ble maent yn byw' },
	work: 'Gwaith neu hyfforddiant',
	phone: { person: 'Fy rhif ffôn', staff: 'Eu rhif ffôn' },
	caring: { person: 'Plentyn, neu ofalu', staff: 'Plentyn neu rywun maent yn gofalu amdano' },
	health: { person: 'Fy iechyd', staff: 'Eu hiechyd' },
	household: { person: 'Gyda phwy rwy’n byw', staff: 'Gyda phwy maent yn byw' },
	money: 'Arian neu fudd-daliadau',
	other: 'Rhywbeth arall'
};
