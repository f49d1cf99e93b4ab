// A reason why the house cannot start, said to the person at the keyboard in one Chinese sentence that names the remedy.
// The shell prints `message` alone and exits 2; it is never used for a fault of a single request.

export class StartFault extends Error {
  override readonly name = 'StartFault';
}
