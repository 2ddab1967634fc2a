interface Section {
	heading: string;
	paragraphs: string[];
}

export const privacyEn = {
	title: 'Privacy',
	heading: 'What Waymark keeps, and who can see it',
	sections: [
		{
			heading: 'Nobody watches it all day and night',
			paragraphs: [
				'Your officer reads what you send when they are at work. If you are in danger, call 999. If you need to talk to someone now, call Samaritans on 116 123.'
			]
		},
		{
			heading: 'What is kept on this phone',
			paragraphs: [
				'When you sign in, your plan, your dates and your reports are copied to this phone. That is how it works with no signal.',
				'What you write is saved here first, where the phone has room. It is sent when there is signal.',
				'If the memory of the phone is cleared, what was not sent yet is gone.',
				'Signing out does not take it off the phone.'
			]
		},
		{
			heading: 'What your PIN does, and what it does not do yet',
			paragraphs: [
				'Your PIN lets you sign in on this phone. After ten wrong tries it no longer works here, and you need a new code.',
				'Your PIN does not lock what is kept on this phone yet. It is not scrambled. Someone who can unlock your phone may be able to read it.',
				'So use the lock of the phone itself. Do not use Waymark on a phone you share if others must not see this.'
			]
		},
		{
			heading: 'What is kept by the service',
			paragraphs: [
				'The service keeps your name, the date you were born, your plan, your dates and what you send.',
				'It keeps a list of who changed something and when, and of each time you sign in.',
				'It never keeps your code or your PIN as you type them. It keeps only a scrambled form of them.',
				'If you turn on a calendar, whoever has its address can see the days and times of your appointments. The address is kept only in a scrambled form.',
				'To stop people guessing, it counts wrong tries for each internet address. It forgets those the next day or later, when it counts again.'
			]
		},
		{
			heading: 'Who can see it',
			paragraphs: [
				'You can see what is yours. Your officer can see your plan, your dates and what you send.',
				'The manager of your officer can see decisions that wait for them. Beside those stand your side, your needs and what we know of your life.',
				'They can see when you ask for another look, and what you say then. They can see what is planned for you and does not happen.',
				'They can see that something you sent could not be taken, or was lost on your phone. They can also see words that say you may be in danger.',
				'Other people on probation cannot see anything of yours. We do not sell it, and there are no adverts.',
				'This site does not load anything from other companies, and nobody tracks you across sites.'
			]
		},
		{
			heading: 'Cookies',
			paragraphs: [
				'There are five small files. One keeps you signed in. One knows this phone, so that your PIN works. One says whose plan this phone last showed. Two keep your language and the size of the words.',
				'Staff have one more. It knows a computer where they signed in before.',
				'None of them is used to follow you.'
			]
		},
		{
			heading: 'Your rights',
			paragraphs: [
				'You can ask what is held about you. You can ask for a mistake to be put right. Talk to your officer first.',
				'If you are not happy with the answer, you can go to the Information Commissioner. Their number is 0303 123 1113.'
			]
		}
	] as Section[]
};
