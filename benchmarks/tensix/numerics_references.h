// High-precision values of the SFPU's functions: long double with 64 bits of mantissa. Knows nothing of the engine.
#pragma once

namespace numerics {

using Real = long double;

Real erfinv(Real x);
Real digamma(Real x);
Real polygamma(int n, Real x);
Real bessel_i(int order, Real x);
Real sigmoid(Real x);
Real log_sigmoid(Real x);
Real log1p_exp(Real x);
Real gelu(Real x);
Real gelu_derivative(Real x);
Real tanh_derivative(Real x);
Real log_add_exp(Real x, Real y);

}  // namespace numerics
