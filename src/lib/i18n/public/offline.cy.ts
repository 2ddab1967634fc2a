import type { OfflineText } from './offline.en.ts';

export const offlineCy: OfflineText = {
	title: 'Dim rhyngrwyd',
	heading: 'Mae angen y rhyngrwyd arnoch ar gyfer y dudalen hon',
	why: 'Mae angen y rhyngrwyd arnoch i fewngofnodi. Chwiliwch am signal neu Wi-Fi, yna rhowch gynnig arall arni.',
	kept: 'Ydych chi’n defnyddio’r ffôn hwn ar gyfer eich cynllun? Agorwch ef. Byddwch yn gweld beth sydd wedi’i gadw ar y ffôn hwn.',
	toPlan: 'Mynd i fy nghynllun',
	again: 'Rhoi cynnig arall arni',
	danger: 'Os oes angen help arnoch nawr',
	numbers: [
		{ telephone: '999', words: 'Mewn perygl nawr: ffoniwch 999.' },
		{
			telephone: '111',
			words: 'Ar gyfer eich iechyd meddwl: ffoniwch 111 a dewiswch opsiwn 2. Mae am ddim, ddydd a nos.'
		},
		{
			telephone: '116123',
			words: 'I siarad â rhywun: ffoniwch y Samariaid ar 116 123. Mae am ddim, ddydd a nos.'
		}
	]
};
