import type { ReportKindsText } from './report-kinds.en.ts';

export const reportKindsCy: ReportKindsText = {
	obstacle: {
		onceSent:
			'Ar ôl ei anfon, bydd eich swyddog yn ei ddarllen ac yn ateb. Byddwch yn gweld yr ateb ar yr Hafan.',
		next: 'Bydd eich swyddog yn ei ddarllen ac yn ateb. Byddwch yn gweld yr ateb ar yr Hafan.',
		wrote: 'Ysgrifennwyd hyn am rywbeth yn y ffordd.',
		says: null,
		staff: {
			name: 'Rhywbeth yn y ffordd',
			heading: 'Beth sydd yn y ffordd',
			list: 'Yn y ffordd',
			answer: 'Eich ateb'
		}
	},
	positive_change: {
		onceSent: 'Ar ôl ei anfon, gall eich swyddog ei ddarllen. Gallwch ei weld eto o dan Cynnydd.',
		next: 'Gall eich swyddog ei ddarllen. Gallwch ei weld eto o dan Cynnydd.',
		wrote: 'Ysgrifennwyd hyn o dan “Aeth yn dda”.',
		says: null,
		staff: {
			name: 'Rhywbeth a aeth yn dda',
			heading: 'Aeth rhywbeth yn dda',
			list: 'Aeth yn dda',
			answer: 'Eich ymateb'
		}
	},
	reflection: {
		onceSent:
			'Ar ôl ei anfon, gall eich swyddog ei ddarllen a’i ateb. Ni chaiff byth ei ddefnyddio yn eich erbyn.',
		next: 'Gall eich swyddog ei ddarllen a’i ateb. Ni chaiff byth ei ddefnyddio yn eich erbyn.',
		wrote: 'Ysgrifennwyd hyn wrth feddwl yn ôl.',
		says: null,
		staff: {
			name: 'Beth mae’n ei feddwl',
			heading: 'Beth mae’n ei feddwl',
			list: 'Myfyrdodau',
			answer: 'Eich ymateb'
		}
	},
	relapse: {
		onceSent:
			'Ar ôl ei anfon, bydd eich swyddog yn ei ddarllen ac yn cynnig cymorth. Byddwch yn gweld yr ateb ar yr Hafan.',
		next: 'Bydd eich swyddog yn ei ddarllen ac yn cynnig cymorth. Byddwch yn gweld yr ateb ar yr Hafan.',
		wrote: 'Ysgrifennwyd hyn am ddiod neu gyffuriau eto.',
		says: null,
		staff: {
			name: 'Diod neu gyffuriau eto',
			heading: 'Diod neu gyffuriau eto',
			list: 'Diod neu gyffuriau',
			answer: 'Y cymorth rydych yn ei gynnig'
		}
	},
	circumstance_change: {
		onceSent:
			'Ar ôl ei anfon, bydd eich swyddog yn ei ddarllen ac yn edrych ar eich cynllun gyda hyn mewn cof.',
		next: 'Bydd eich swyddog yn ei ddarllen ac yn edrych ar eich cynllun gyda hyn mewn cof. Dim ond unwaith mae angen ei ddweud.',
		wrote: 'Ysgrifennwyd hyn am rywbeth a newidiodd yn eu bywyd.',
		says: null,
		staff: {
			name: 'Newidiodd rhywbeth',
			heading: 'Newidiodd rhywbeth yn eu bywyd',
			list: 'Wedi newid',
			answer: 'Eich ateb, a’r cynllun'
		}
	},
	proposal: {
		onceSent:
			'Ar ôl ei anfon, bydd eich swyddog yn ei ddarllen ac yn ateb. Byddwch yn gweld yr ateb ar yr Hafan.',
		next: 'Bydd eich swyddog yn ei ddarllen ac yn ateb. Byddwch yn gweld yr ateb ar yr Hafan.',
		wrote: 'Ysgrifennwyd hyn fel syniad i’r cynllun.',
		says: 'Mae ganddynt syniad i’r cynllun.'
	},
	disagreement: {
		onceSent: 'Ar ôl ei anfon, mae’n aros ar y cofnod. Bydd eich swyddog yn ei ddarllen ac yn ateb.',
		next: 'Mae’n aros ar y cofnod. Bydd eich swyddog yn ei ddarllen ac yn ateb.',
		wrote: 'Ysgrifennwyd hyn i anghytuno â’r cynllun.',
		says: 'Nid ydynt yn cytuno â’r cynllun.'
	}
};
