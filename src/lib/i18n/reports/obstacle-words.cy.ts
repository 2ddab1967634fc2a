import type { ObstacleWords } from './obstacle-words.en.ts';

export const obstacleWordsCy: ObstacleWords = {
	category: {
		fares: 'Cost teithio',
		bus_or_train: 'Bws neu drên',
		childcare_or_caring: 'Gofal plant neu ofalu',
		work_shifts: 'Sifftiau gwaith',
		ill: { person: 'Rwy’n sâl', staff: 'Salwch' },
		mental_health: { person: 'Fy iechyd meddwl', staff: 'Iechyd meddwl' },
		drink_or_drugs: 'Yfed neu gyffuriau',
		phone: { person: 'Fy ffôn', staff: 'Ffôn' },
		forgot_or_mixed_up: { person: 'Anghofiais neu drysais', staff: 'Wedi anghofio neu ddrysu' },
		letters_and_forms: 'Llythyrau a ffurflenni',
		scared: 'Ofn lle neu berson',
		nowhere_to_stay: 'Unman i aros',
		clash: { person: 'Mae’n gwrthdaro', staff: 'Gwrthdaro â rhywbeth arall' },
		your_side_went_wrong: {
			person: 'Aeth rhywbeth o’i le ar eich ochr chi',
			staff: 'Aeth rhywbeth o’i le ar ein hochr ni'
		},
		something_else: 'Rhywbeth arall, neu ffoniwch fi'
	}
};

export const callBackCy = 'Ffoniwch fi os gwelwch yn dda';
