import type { CommandType } from '#lib/domain/commands/commands.ts';
import type { ServiceHandler } from '#lib/server/commands/handling/handler.ts';
import { addClosedDay, removeClosedDay } from './closed-days.ts';
import { cancelCover, changeCover, setCover } from './covers.ts';
import { closeOffice, createOffice, editOffice } from './offices.ts';
import { setReplySetting } from './set-reply-setting.ts';
import { editStaffMember } from './staff-members.ts';
import { createTeam, editTeam } from './teams.ts';

/** Who works where, and who covers for whom. */
export const organisationHandlers = {
	'office.create': createOffice,
	'office.edit': editOffice,
	'office.close': closeOffice,
	'office_closed_day.add': addClosedDay,
	'office_closed_day.remove': removeClosedDay,
	'team.create': createTeam,
	'team.edit': editTeam,
	'reply_setting.set': setReplySetting,
	'staff_member.edit': editStaffMember,
	'cover.set': setCover,
	'cover.change': changeCover,
	'cover.cancel': cancelCover
} satisfies { [Type in CommandType]?: ServiceHandler<Type> };
