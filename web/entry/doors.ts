export { Invitation } from './invitation.tsx';
export { NewPassword } from './new-password.tsx';
export { SignIn } from './sign-in.tsx';
