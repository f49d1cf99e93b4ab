// clean: the index of a planted room.
export const workflowName = 'workflow';
