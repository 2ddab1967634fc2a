import type { accessibilityEn } from './accessibility.en.ts';

export const accessibilityCy: typeof accessibilityEn = {
	title: 'Hygyrchedd',
	heading: 'A all pawb ddefnyddio Waymark?',
	sections: [
		{
			heading: 'Ein nod',
			paragraphs: ['Dylai pawb allu defnyddio Waymark. Ein nod yw lefel AA y rheolau gwe o’r enw WCAG 2.2.']
		},
		{
			heading: 'Beth allwch chi ei wneud',
			paragraphs: [
				'Gallwch wneud y testun yn fwy, hyd at bedair gwaith. Gallwch ddefnyddio bysellfwrdd yn unig. Gallwch ddefnyddio darllenydd sgrin.',
				'Gallwch ddarllen eich cynllun ac anfon adroddiad gyda sgriptiau wedi’u diffodd.',
				'Gallwch ddewis Cymraeg neu Saesneg ar bob tudalen.'
			]
		},
		{
			heading: 'Beth rydym wedi’i brofi',
			paragraphs: [
				'Mae rhaglen o’r enw axe yn chwilio’r tudalennau am feiau hysbys. Mae’n rhedeg mewn un porwr, Chromium.',
				'Mae rhaglen yn gwirio bod y testun Saesneg yn fyr ac yn blaen.'
			]
		},
		{
			heading: 'Beth nad ydym wedi’i brofi eto',
			paragraphs: [
				'Nid yw pobl anabl wedi rhoi cynnig arno i ni eto. Nid ydym wedi rhoi cynnig arno â llaw gyda darllenydd sgrin.',
				'Nid oes person wedi gwirio’r Gymraeg eto. Efallai fod camgymeriadau ynddi.',
				'Nid oes fersiwn Hawdd ei Ddeall eto. Ni ellir ei ddarllen yn uchel eto.'
			]
		},
		{
			heading: 'Os nad yw rhywbeth yn gweithio i chi',
			paragraphs: [
				'Dywedwch wrth eich swyddog. Cewch ofyn am eich cynllun ar bapur, mewn print bras neu ar ffurf arall. Nid oes rhaid i chi ddefnyddio Waymark.',
				'Os nad ydych yn fodlon ar yr ateb, cewch ffonio’r Gwasanaeth Cynghori a Chefnogi Cydraddoldeb ar 0808 800 0082.'
			]
		}
	]
};
