// clean: a screen, entered by the routes.
export const checksScreen = 'checks';
