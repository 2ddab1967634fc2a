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
	agreed_actor_missing: 'Dywedwch pwy fydd yn gwneud hyn.',
	agreed_action_missing: 'Dywedwch beth fydd yn cael ei wneud.',
	next_state_missing: 'Dywedwch beth sy’n digwydd ar ôl yr ateb hwn.',
	line_too_long: 'Mae hwn yn rhy hir. Defnyddiwch 300 o lythrennau neu lai.',
	date_unreal: 'Nid yw’r dyddiad hwn yn bod. Edrychwch ar y diwrnod, y mis a’r flwyddyn.',
	words_missing: 'Ysgrifennwch ychydig eiriau.',
	words_too_long:
		'Mae hwn yn rhy hir. Cewch ddefnyddio 5,000 o lythrennau. Does dim ar goll. Gwnewch ef yn fyrrach.',
	invalid_payload: 'Nid yw rhan o hwn wedi’i llenwi’n iawn. Does dim ar goll. Edrychwch eto.',
	same_id_other_content:
		'Anfonwyd hwn o’r blaen gyda geiriau eraill. Mae’r ddau wedi’u cadw. Gofynnwch i’ch swyddog.',
	already_withdrawn: 'Rydych wedi tynnu hwn yn ôl o’r blaen.',
	appointment_is_past: 'Mae’r apwyntiad hwn wedi dechrau neu ar ben. Ffoniwch eich swyddog.',
	appointment_is_cancelled: 'Ni fydd yr apwyntiad hwn yn digwydd.',
	step_is_not_open: 'Mae’r cam hwn wedi’i orffen yn barod.',
	nothing_to_answer: 'Does dim i’w ateb yma nawr.',
	stale_edit:
		'Newidiodd rhywun hwn tra oedd ar agor gennych. Does dim ar goll. Edrychwch beth sydd wedi newid a dewiswch.',
	prerequisite_cycle: 'Byddai’r camau hyn yn aros am ei gilydd am byth. Tynnwch un ohonynt allan.',
	prerequisite_not_in_plan: 'Dim ond am gam o’r un cynllun y gall cam aros.',
	date_before_order: 'Mae’r dyddiad hwn cyn i’r gorchymyn ddechrau. Dewiswch ddyddiad diweddarach.',
	date_in_future: 'Nid yw’r dyddiad hwn wedi dod eto. Dewiswch heddiw neu ddyddiad cynharach.',
	date_before_last_change: 'Mae’r dyddiad hwn cyn y newid diwethaf. Dewiswch ddyddiad diweddarach.',
	requirement_of_other_order:
		'Nid yw’r gofyniad hwn yn rhan o orchymyn sydd mewn grym. Dewiswch un arall, neu ddim un.',
	goal_not_in_plan: 'Nid yw’r nod hwn yn y cynllun. Dewiswch un arall.',
	need_not_in_plan: 'Nid yw’r angen hwn wedi’i gofnodi. Dewiswch un arall, neu ddim un.',
	blocked_words_missing: 'Dywedwch pam na ellir ei wneud eto, a beth rydym yn ei wneud amdano.',
	step_actor_missing: 'Dewiswch pwy sy’n gwneud y cam hwn.',
	teller_missing: 'Dewiswch pwy ddywedodd wrthych.',
	name_missing: 'Ysgrifennwch enw.',
	agency_missing: 'Dewiswch asiantaeth neu ysgrifennwch ei henw.',
	agency_is_archived: 'Nid yw’r asiantaeth hon ar y rhestr mwyach. Dewiswch un arall.',
	referral_reason_missing: 'Ysgrifennwch y rheswm. Caiff ei gadw gyda’r atgyfeiriad.',
	referral_reopened_without_reason:
		'Mae’r atgyfeiriad hwn wedi’i gau. Ysgrifennwch pam y mae’n cael ei agor eto.',
	plan_has_no_goal: 'Nid oes nod i weithio arno nawr. Ychwanegwch un yn gyntaf.',
	already_in_plan: 'Mae hwn yn y cynllun yn barod.',
	goal_is_removed: 'Cafodd y nod hwn ei dynnu o’r cynllun. Dewch ag ef yn ôl yn gyntaf.',
	safety_flag_is_raised: 'Mae baner ddiogelwch ar agor yn barod.',
	safety_flag_is_not_raised: 'Nid oes baner ddiogelwch ar agor.',
	already_confirmed: 'Mae hwn wedi’i gadarnhau yn barod.',
	already_answered: 'Mae hwn wedi’i ateb yn barod.',
	setting_out_of_range: 'Mae’r rhif hwn yn rhy fach neu’n rhy fawr. Dewiswch un arall.',
	outcome_missing: 'Dewiswch un o’r atebion.',
	accepted_reason_missing: 'Dewiswch y rheswm sy’n cael ei dderbyn.',
	outcome_before_start: 'Nid yw’r apwyntiad hwn wedi dechrau. Gallwch nodi sut aeth ar ôl iddo ddechrau.',
	event_is_open: 'Mae cwestiwn agored am hyn yn barod. Penderfynwch yno, fel bod y person yn cael ei glywed.',
	event_is_decided: 'Mae hyn wedi’i benderfynu’n barod. Gofynnwch am ailedrych er mwyn ei newid.',
	event_moved_on:
		'Symudodd rhywun hwn ymlaen tra oedd ar agor gennych. Does dim ar goll. Agorwch ef eto ac edrychwch dros eich geiriau.',
	supervision_ended_by_law:
		'Daeth y gyfraith â’r math hwn o oruchwyliaeth i ben yn 2026. Ni ellir penderfynu dim newydd yma.',
	adults_only:
		'Ap i bobl a oedd yn oedolion pan ddechreuodd eu gorchymyn yw hwn. Defnyddiwch broses y gwasanaeth ieuenctid.',
	no_order_then:
		'Nid oes gennym orchymyn a oedd yn rhedeg y diwrnod hwnnw. Edrychwch ar y diwrnod, neu’r gorchymyn.',
	order_not_known: 'Dewiswch y gorchymyn y mae hyn oddi tano.',
	order_has_ended:
		'Mae’r gorchymyn hwn wedi dod i ben. Nid oes dim newydd yn cael ei agor na’i benderfynu oddi tano.',
	in_custody_then:
		'Roeddent yn y ddalfa ar y diwrnod hwnnw, felly nid yw dim oedd i ddigwydd bryd hynny yn cyfrif fel colled. Cofnodwch absenoldeb a dderbynnir: yn y ddalfa.',
	person_has_died: 'Mae’r person hwn wedi marw. Nid oes dim yn cael ei agor, ei anfon na’i ofyn mwyach.',
	end_before_start: 'Mae’r diwrnod olaf cyn y cyntaf. Gwiriwch y ddau ddiwrnod.',
	not_heard_yet:
		'Nid ydynt wedi’u clywed eto. Rhaid clywed eu hochr yn gyntaf, neu geisio cysylltu mewn dwy ffordd ac aros i’r diwrnod olaf fynd heibio.',
	reasons_missing: 'Ysgrifennwch y rhesymau, mewn geiriau y gall y person eu darllen.',
	action_missing: 'Dewiswch beth sy’n dilyn. Mae’r gyfraith yn dangos beth sy’n agored.',
	action_not_available: 'Nid yw’r gyfraith yn gadael hyn yn agored yma. Dewiswch un sy’n agored.',
	more_time_needs_later_day: 'Dewiswch ddiwrnod ar ôl yr un sydd ganddynt nawr.',
	alternatives_missing: 'Dywedwch beth arall a ystyriwyd neu a wnaed cyn hyn.',
	going_well_missing: 'Ysgrifennwch beth sy’n mynd yn dda. Mae pob penderfyniad yn dweud hynny.',
	we_will_missing: 'Ysgrifennwch beth y byddwn yn ei wneud nesaf.',
	statutory_part_missing:
		'Mae rhan y mae’r gyfraith yn ei mynnu ar goll. Rhowch hi’n ôl neu ysgrifennwch hi.',
	nothing_to_countersign: 'Does dim i’w gydlofnodi yma nawr.',
	own_decision: 'Chi wnaeth y penderfyniad hwn. Rhaid i reolwr arall ei gydlofnodi.',
	no_decision_yet: 'Nid oes penderfyniad yma eto.',
	pulse_incomplete: 'Atebwch y tri chwestiwn, neu gadewch bob un.',
	warning_is_withdrawn: 'Cafodd y rhybudd hwn ei dynnu’n ôl o’r blaen.',
	no_result_expected: 'Nid oes canlyniad i aros amdano yma.',
	result_does_not_fit:
		'Nid yw’r canlyniad hwn yn cyd-fynd â’r rheswm dros anfon yr achos. Dewiswch un arall.',
	restart_not_due: 'Does dim yma i ddechrau eto ohono ar hyn o bryd.',
	restart_needs_a_day: 'Dewiswch yr apwyntiad nesaf, neu ddiwrnod i ddechrau.',
	not_found: 'Ni allwn ddod o hyd i hwn. Efallai ei fod wedi symud.',
	wrong_method: 'Ni ellir gwneud hyn yma.',
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
	too_many_requests:
		'Gofynnwyd am ormod mewn amser byr. Does dim a ysgrifennoch ar goll. Arhoswch a rhowch gynnig arall arni.',
	too_much_sent:
		'Rydych wedi anfon mwy nag y gallwn ei gadw am y tro. Does dim a ysgrifennoch ar goll. Rhowch gynnig arall arni yn nes ymlaen.',
	too_many_refused:
		'Ni ellid derbyn gormod o gofnodion. Dim ond lle cawsant eu hysgrifennu y mae’r rhai diweddarach.',
	address_unknown:
		'Ni allwn adael neb i mewn nawr. Ni sydd ar fai, nid chi. Dywedwch wrth eich swyddog neu bwy bynnag sy’n rhedeg hwn.',
	phone_locked: 'Bu gormod o gynigion anghywir ar y ffôn hwn. Gofynnwch i’ch swyddog am god newydd.',
	busy: 'Ni allem gadw hwn nawr. Does dim ar goll. Rhowch gynnig arall arni mewn munud.',
	unavailable: 'Ni allwn agor hwn nawr. Rhowch gynnig arall arni mewn munud.',
	unexpected:
		'Aeth rhywbeth o’i le ar ein hochr ni. Does dim a ysgrifennoch ar goll. Rhowch gynnig arall arni.'
} satisfies Record<ErrorCode, string>;
