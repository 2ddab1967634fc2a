import { requirementOf, type RequirementText } from './requirement-text.ts';
import { areaPractice, schedule9, schedule10 } from '#lib/policy/entries/sources.ts';

const lastChecked = '2026-11-22';

export const treatmentRequirements = {
	alcohol_treatment: requirementOf('alcohol_treatment', lastChecked, {
		source: schedule9('part 11'),
		meaning: {
			says: [
				[
					'You get help with drinking from people who know how.',
					'Rydych yn cael help gydag yfed gan bobl sy’n gwybod sut.'
				],
				['It is only set if you agree to it.', 'Dim ond os ydych yn cytuno y caiff ei osod.']
			]
		},
		keeping: {
			source: schedule10('paragraph 12'),
			askYourOfficer: true,
			says: [
				['You go to your treatment appointments.', 'Rydych yn mynd i’ch apwyntiadau triniaeth.'],
				['Saying no to one kind of treatment may be fair.', 'Gall fod yn deg gwrthod un math o driniaeth.']
			]
		},
		ifYouCannot: {
			source: areaPractice('support in treatment'),
			says: [
				[
					'Tell your treatment worker or your officer.',
					'Dywedwch wrth eich gweithiwr triniaeth neu’ch swyddog.'
				],
				['If you drink again, ask for help soon.', 'Os ydych yn yfed eto, gofynnwch am help yn fuan.']
			]
		}
	}),
	drug_rehabilitation: requirementOf('drug_rehabilitation', lastChecked, {
		source: schedule9('part 10'),
		meaning: {
			says: [
				[
					'You get treatment for drug use, with tests.',
					'Rydych yn cael triniaeth am ddefnyddio cyffuriau, gyda phrofion.'
				],
				['It is only set if you agree to it.', 'Dim ond os ydych yn cytuno y caiff ei osod.'],
				['The court may meet you to see how it goes.', 'Gall y llys gwrdd â chi i weld sut mae’n mynd.']
			]
		},
		keeping: {
			source: schedule10('paragraph 12'),
			askYourOfficer: true,
			says: [
				[
					'You go to treatment and give the tests you are asked for.',
					'Rydych yn mynd i’ch triniaeth ac yn rhoi’r profion y gofynnir amdanynt.'
				],
				[
					'A bad test by itself is talked about with your treatment team.',
					'Trafodir canlyniad gwael ar ei ben ei hun gyda’ch tîm triniaeth.'
				]
			]
		},
		ifYouCannot: {
			source: areaPractice('support in treatment'),
			says: [
				[
					'Tell your treatment worker or your officer.',
					'Dywedwch wrth eich gweithiwr triniaeth neu’ch swyddog.'
				],
				['If you use again, ask for help soon.', 'Os ydych yn defnyddio eto, gofynnwch am help yn fuan.']
			]
		}
	}),
	mental_health_treatment: requirementOf('mental_health_treatment', lastChecked, {
		source: schedule9('part 9'),
		meaning: {
			says: [
				['You see someone for your mental health.', 'Rydych yn gweld rhywun am eich iechyd meddwl.'],
				['It is only set if you agree to it.', 'Dim ond os ydych yn cytuno y caiff ei osod.']
			]
		},
		keeping: {
			source: schedule10('paragraph 12'),
			askYourOfficer: true,
			says: [
				['You go to your treatment appointments.', 'Rydych yn mynd i’ch apwyntiadau triniaeth.'],
				['Saying no to one kind of treatment may be fair.', 'Gall fod yn deg gwrthod un math o driniaeth.']
			]
		},
		ifYouCannot: {
			source: areaPractice('support in treatment'),
			says: [
				[
					'Tell your officer or your care team if it is too much.',
					'Dywedwch wrth eich swyddog neu’ch tîm gofal os yw’n ormod.'
				],
				['You can ask for a call, or a shorter visit.', 'Gallwch ofyn am alwad, neu ymweliad byrrach.']
			]
		}
	}),
	alcohol_abstinence: requirementOf('alcohol_abstinence', lastChecked, {
		source: schedule9('part 12'),
		meaning: {
			says: [
				['You do not drink alcohol for a set time.', 'Nid ydych yn yfed alcohol am gyfnod penodol.'],
				['A tag on your leg may check this.', 'Gall tag ar eich coes wirio hyn.']
			]
		},
		keeping: {
			confidence: 'low',
			says: [
				['You keep the tag on and do not drink.', 'Rydych yn cadw’r tag ymlaen ac nid ydych yn yfed.'],
				[
					'Ask about hand gel and medicine that have alcohol in them.',
					'Holwch am hylif dwylo a moddion sy’n cynnwys alcohol.'
				]
			]
		},
		ifYouCannot: {
			says: [
				['Call your officer and say what happened.', 'Ffoniwch eich swyddog a dweud beth ddigwyddodd.'],
				[
					'If you drink a lot each day, see a doctor before you stop.',
					'Os ydych yn yfed llawer bob dydd, ewch at feddyg cyn rhoi’r gorau iddi.'
				]
			]
		}
	}),
	drug_testing: requirementOf('drug_testing', lastChecked, {
		source: schedule9('part 10A'),
		meaning: {
			confidence: 'medium',
			askYourOfficer: true,
			says: [
				[
					'You give a sample when you are asked, to check for drugs.',
					'Rydych yn rhoi sampl pan ofynnir i chi, i wirio am gyffuriau.'
				]
			]
		},
		keeping: {
			says: [
				['You come to the test and give the sample.', 'Rydych yn dod pan fydd sampl i’w roi, ac yn ei roi.'],
				['Say what medicine you take.', 'Dywedwch pa feddyginiaeth rydych yn ei chymryd.']
			]
		},
		ifYouCannot: {
			says: [['Call before the test and say why.', 'Ffoniwch ymlaen llaw a dweud pam.']]
		}
	})
} satisfies Record<string, RequirementText>;
