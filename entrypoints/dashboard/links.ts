/** Address of the settings page, beside the dashboard. */
export const OPTIONS_HREF = 'options.html';
