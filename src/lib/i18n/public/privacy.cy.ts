import type { privacyEn } from './privacy.en.ts';

export const privacyCy: typeof privacyEn = {
	title: 'Preifatrwydd',
	heading: 'Beth mae Waymark yn ei gadw, a phwy all ei weld',
	sections: [
		{
			heading: 'Does neb yn ei wylio ddydd a nos',
			paragraphs: [
				'Mae eich swyddog yn darllen yr hyn a anfonwch pan fydd yn y gwaith. Os ydych mewn perygl, ffoniwch 999. Os oes angen siarad â rhywun nawr, ffoniwch y Samariaid ar 116 123.'
			]
		},
		{
			heading: 'Beth sy’n cael ei gadw ar y ffôn hwn',
			paragraphs: [
				'Pan fyddwch yn mewngofnodi, mae eich cynllun, eich dyddiadau a’ch adroddiadau yn cael eu copïo i’r ffôn hwn. Dyna sut mae’n gweithio heb signal.',
				'Mae’r hyn a ysgrifennwch yn cael ei gadw yma yn gyntaf, lle mae lle ar y ffôn. Mae’n cael ei anfon pan fydd signal.',
				'Os caiff cof y ffôn ei glirio, mae’r hyn nad oedd wedi’i anfon eto wedi mynd.',
				'Nid yw allgofnodi yn ei dynnu oddi ar y ffôn.'
			]
		},
		{
			heading: 'Beth mae eich PIN yn ei wneud, a beth nad yw’n ei wneud eto',
			paragraphs: [
				'Mae eich PIN yn gadael i chi fewngofnodi ar y ffôn hwn. Ar ôl deg cynnig anghywir nid yw’n gweithio yma mwyach, ac mae angen cod newydd arnoch.',
				'Nid yw eich PIN yn cloi’r hyn sydd wedi’i gadw ar y ffôn hwn eto. Nid yw wedi’i amgryptio. Gallai rhywun sy’n gallu datgloi eich ffôn ei ddarllen.',
				'Felly defnyddiwch glo’r ffôn ei hun. Peidiwch â defnyddio Waymark ar ffôn rydych yn ei rannu os na ddylai eraill weld hyn.'
			]
		},
		{
			heading: 'Beth mae’r gwasanaeth yn ei gadw',
			paragraphs: [
				'Mae’r gwasanaeth yn cadw eich enw, eich dyddiad geni, eich cynllun, eich dyddiadau a’r hyn a anfonwch.',
				'Mae’n cadw rhestr o bwy a newidiodd rywbeth a phryd, ac o bob tro y byddwch yn mewngofnodi.',
				'Nid yw byth yn cadw eich cod na’ch PIN fel y byddwch yn eu teipio. Dim ond ffurf wedi’i chymysgu ohonynt mae’n ei chadw.',
				'Os trowch galendr ymlaen, gall pwy bynnag sydd â’i gyfeiriad weld dyddiau ac amseroedd eich apwyntiadau. Dim ond ar ffurf wedi’i chymysgu y mae’r cyfeiriad yn cael ei gadw.',
				'I atal pobl rhag dyfalu, mae’n cyfrif cynigion anghywir o bob cyfeiriad rhyngrwyd. Mae’n anghofio’r rheini drannoeth neu’n hwyrach, pan fydd yn cyfrif eto.'
			]
		},
		{
			heading: 'Pwy all ei weld',
			paragraphs: [
				'Gallwch chi weld yr hyn sy’n eiddo i chi. Gall eich swyddog weld eich cynllun, eich dyddiadau a’r hyn a anfonwch.',
				'Gall rheolwr eich swyddog weld penderfyniadau sy’n aros amdanynt. Wrth eu hymyl mae eich ochr chi, eich anghenion a’r hyn a wyddom am eich bywyd.',
				'Gallant weld pan fyddwch yn gofyn am ailedrych, a’r hyn a ddywedwch bryd hynny. Gallant weld beth sydd wedi’i gynllunio i chi ac nad yw’n digwydd.',
				'Gallant weld na ellid derbyn rhywbeth a anfonoch, neu iddo fynd ar goll ar eich ffôn. Gallant hefyd weld geiriau sy’n dweud y gallech fod mewn perygl.',
				'Ni all pobl eraill sydd ar brawf weld dim o’ch pethau chi. Nid ydym yn ei werthu, ac nid oes hysbysebion.',
				'Nid yw’r safle hwn yn llwytho dim o gwmnïau eraill, ac nid oes neb yn eich dilyn ar draws safleoedd.'
			]
		},
		{
			heading: 'Cwcis',
			paragraphs: [
				'Mae pum ffeil fach. Mae un yn eich cadw wedi mewngofnodi. Mae un yn adnabod y ffôn hwn, fel bod eich PIN yn gweithio. Mae un yn dweud cynllun pwy oedd ar y ffôn hwn ddiwethaf. Mae dwy yn cadw eich iaith a maint y geiriau.',
				'Mae gan staff un arall. Mae’n adnabod cyfrifiadur lle maent wedi mewngofnodi o’r blaen.',
				'Nid oes yr un ohonynt yn cael ei defnyddio i’ch dilyn.'
			]
		},
		{
			heading: 'Eich hawliau',
			paragraphs: [
				'Cewch ofyn beth sy’n cael ei gadw amdanoch. Cewch ofyn am gywiro camgymeriad. Siaradwch â’ch swyddog yn gyntaf.',
				'Os nad ydych yn fodlon ar yr ateb, cewch fynd at y Comisiynydd Gwybodaeth. Y rhif yw 0303 123 1113.'
			]
		}
	]
};
