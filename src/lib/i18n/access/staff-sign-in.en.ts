export const staffSignInEn = {
	title: 'Staff sign in',
	heading: 'Sign in for staff',
	username: 'User name',
	password: 'Password',
	signIn: 'Sign in',
	forgotten: 'I cannot sign in',
	forgottenHelp: 'Ask the administrator of Waymark for a new password. Nobody can see your old one.',
	person: 'I am on probation and have a code'
};
