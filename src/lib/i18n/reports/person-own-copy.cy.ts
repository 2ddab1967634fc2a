import type { OwnCopyText } from './person-own-copy.en.ts';

export const ownCopyCy: OwnCopyText = {
	title: 'Fy nghopi fy hun',
	intro: 'Ticiwch beth rydych ei eisiau ynddo. Caiff ei wneud ar y ffôn hwn. Nid oes dim yn cael ei anfon.',
	myStrengths: 'Fy nghryfderau',
	better: 'Beth sydd wedi gwella',
	reflections: 'Beth rwy’n ei feddwl',
	notes: 'Beth gywirais ar y dudalen amdana i',
	reflectionsHint: 'Dim ond yr hyn rydych yn ei dicio.',
	save: 'Cadw fel ffeil',
	made: 'Mae’r ffeil wedi’i gwneud. Edrychwch ymhlith eich lawrlwythiadau.',
	nothingTicked: 'Ticiwch rywbeth yn gyntaf.',
	others: 'Efallai y gall eraill sy’n defnyddio’r ffôn hwn agor y ffeil.',
	print: 'Argraffu',
	printHint: 'Dim ond yr hyn rydych yn ei dicio gaiff ei argraffu.',
	none: 'Dim i’w gopïo eto',
	noneWhy: 'Ar ôl i chi ysgrifennu rhywbeth, gallwch ei gopïo yma.',
	fileName: 'beth-sydd-wedi-gwella.txt'
};
