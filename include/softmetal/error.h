// The errors softmetal throws. Which one says whose fault it is; what() says what happened, where, with which values,
// and what to do.
#pragma once

#include <stdexcept>
#include <string>

// Thrown in one shared library and caught in another, so their type information must be visible.
#pragma GCC visibility push(default)

namespace softmetal {

// Everything softmetal throws; a std::runtime_error.
class Error : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

// The user's program or input is wrong.
class UserError : public Error {
public:
    using Error::Error;
};
// The program is fine as far as we know; softmetal has not built this. The text names it.
class UnsupportedError : public Error {
public:
    using Error::Error;
};
// A kernel did something that the chip does not allow: bad address, failed ASSERT, Dst index out of range.
class KernelFault : public UserError {
public:
    using UserError::UserError;
};
// Nothing can make progress any more. The text says who waits for what.
class HangError : public UserError {
public:
    using UserError::UserError;
};
// A kernel did not compile. The text is the compiler's, with the kernel's own file and line.
class CompileError : public UserError {
public:
    using UserError::UserError;
};
// The installation or a setting is at fault.
class ConfigError : public Error {
public:
    using Error::Error;
};
// softmetal is at fault.
class InternalError : public Error {
public:
    using Error::Error;
};

}  // namespace softmetal

#pragma GCC visibility pop
