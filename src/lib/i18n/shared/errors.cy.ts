import type { ErrorCode } from '#lib/domain/errors/codes.ts';

export const errorsCy = {
	malformed: 'Aeth rhywbeth o’i le ar y ffordd. Does dim a ysgrifennoch ar goll. Rhowch gynnig arall arni.',
	not_json: 'Aeth rhywbeth o’i le ar y ffordd. Does dim a ysgrifennoch ar goll. Rhowch gynnig arall arni.',
	too_large:
		'Mae hwn yn rhy hir i’w anfon. Does dim ar goll. Gwnewch ef yn fyrrach a rhowch gynnig arall arni.',
	unknown_command: 'Mae’r ap hwn yn rhy hen i anfon hwn. Mae wedi’i gadw. Diweddarwch yr ap.',
	unknown_version: 'Mae’r ap hwn yn rhy hen i anfon hwn. Mae wedi’i gadw. Diweddarwch yr ap.',
	report_is_empty: 'Tapiwch lun neu ysgrifennwch ychydig eiriau.',
	answer_is_empty: 'Dewiswch gynnig neu ysgrifennwch ychydig eiriau.',
	words_missing: 'Ysgrifennwch ychydig eiriau.',
	words_too_long:
		'Mae hwn yn rhy hir. Cewch ddefnyddio 5,000 o lythrennau. Does dim ar goll. Gwnewch ef yn fyrrach.',
	invalid_payload: 'Nid yw rhan o hwn wedi’i llenwi’n iawn. Does dim ar goll. Edrychwch eto.',
	same_id_other_content:
		'Anfonwyd hwn o’r blaen gyda geiriau eraill. Mae’r ddau wedi’u cadw. Gofynnwch i’ch swyddog.',
	already_withdrawn: 'Rydych wedi tynnu hwn yn ôl o’r blaen.',
	already_sorted: 'Mae hwn wedi’i ddatrys yn barod.',
	appointment_is_past: 'Mae’r apwyntiad hwn wedi dechrau neu ar ben. Ffoniwch eich swyddog.',
	appointment_is_cancelled: 'Ni fydd yr apwyntiad hwn yn digwydd.',
	step_is_not_open: 'Mae’r cam hwn wedi’i orffen yn barod.',
	nothing_to_answer: 'Does dim i’w ateb yma nawr.',
	not_found: 'Ni allwn ddod o hyd i hwn. Efallai ei fod wedi symud.',
	signed_out: 'Rydych wedi allgofnodi. Mae’r hyn a ysgrifennoch wedi’i gadw. Mewngofnodwch i’w anfon.',
	wrong_origin: 'Ni ddaeth hwn o’n tudalen ni. Ni newidiwyd dim. Ewch yn ôl a rhowch gynnig arall arni.',
	not_allowed: 'Ni allwch wneud hyn o’r fan hon. Ni newidiwyd dim.',
	wrong_person: 'Mae rhywun arall wedi mewngofnodi yma. Mae’r hyn a ysgrifennoch wedi’i gadw i chi.',
	code_missing: 'Teipiwch y cod a gawsoch.',
	birthday_missing: 'Teipiwch y diwrnod, y mis a’r flwyddyn y cawsoch eich geni.',
	birthday_unreal: 'Nid yw’r dyddiad hwnnw’n bod. Edrychwch ar y diwrnod, y mis a’r flwyddyn.',
	code_wrong: 'Nid yw’r cod neu’r dyddiad geni yn iawn. Edrychwch ar y ddau a rhowch gynnig arall arni.',
	code_expired: 'Nid yw’r cod hwn yn gweithio mwyach. Gofynnwch i’ch swyddog am un newydd.',
	pin_not_six_digits: 'Teipiwch PIN o chwe rhif.',
	pin_wrong: 'Nid yw’r PIN hwnnw yn iawn. Rhowch gynnig arall arni.',
	pin_weak: 'Dewiswch PIN sy’n anoddach ei ddyfalu. Peidiwch â defnyddio 123456 na’ch dyddiad geni.',
	pins_differ: 'Nid yw’r ddau PIN yr un fath. Teipiwch eich PIN eto.',
	username_missing: 'Teipiwch eich enw defnyddiwr.',
	password_missing: 'Teipiwch eich cyfrinair.',
	password_wrong: 'Nid yw’r enw neu’r cyfrinair yn iawn. Edrychwch ar y ddau a rhowch gynnig arall arni.',
	account_closed: 'Mae’r cyfrif hwn wedi’i gau. Ffoniwch eich swyddog os nad yw hyn yn iawn.',
	too_many_tries:
		'Bu gormod o gynigion. Arhoswch 15 munud a rhowch gynnig arall arni, neu gofynnwch i’ch swyddog.',
	phone_locked: 'Bu gormod o gynigion anghywir ar y ffôn hwn. Gofynnwch i’ch swyddog am god newydd.',
	busy: 'Ni allem gadw hwn nawr. Does dim ar goll. Rhowch gynnig arall arni mewn munud.',
	unexpected:
		'Aeth rhywbeth o’i le ar ein hochr ni. Does dim a ysgrifennoch ar goll. Rhowch gynnig arall arni.'
} satisfies Record<ErrorCode, string>;
