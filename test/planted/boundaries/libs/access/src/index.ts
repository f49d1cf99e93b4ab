// clean: the index of a planted room.
export const accessName = 'access';
