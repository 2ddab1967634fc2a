import type { SuggestionsText } from './staff-suggestions.en.ts';

export const suggestionsCy: SuggestionsText = {
	summary: 'Brawddegau i ddechrau',
	hint: 'Dywedwch yn eich geiriau eich hun yr hyn sydd mewn cromfachau. Ni ellir ei anfon cyn hynny.',
	use: 'Ei roi i mewn',
	useThis: (sentence) => `Rhoi i mewn: ${sentence}`,
	sentences: {
		positive_change: [
			'Fe wnaethoch [… beth wnaethant], er nad oedd yn hawdd. Mae hynny’n eich helpu i [… eu nod].',
			'Gallaf weld yr ymdrech yn [… beth ddywedasant]. Mae’n dod â chi’n nes at eich nod: [… eu nod].',
			'Diolch am ddweud wrthyf am hyn: [… beth ddywedasant]. Fe ddalioch ati. Mae’n cyd-fynd â’ch nod: [… eu nod].'
		],
		reflection: [
			'Fe gymeroch amser i feddwl am hyn: [… beth ysgrifenasant]. Bydd yn eich helpu gyda’ch nod: [… eu nod].',
			'Fe sylwoch ar hyn: [… beth sylwasant]. Nid yw’n hawdd ei weld. Gallwch ei ddefnyddio at eich nod: [… eu nod].',
			'Fe roesoch gynnig ar hyn: [… beth roesant gynnig arno]. Dywedoch sut aeth hi. Beth am ei ddefnyddio at eich nod: [… eu nod].'
		]
	}
};
