// Streams between a host, or another chip, and a running kernel: including it is an error that says so.
#pragma once

#error \
    "softmetal: <tt-metalium/experimental/sockets/h2d_socket.hpp> is about a socket that moves data while a kernel runs, which is not simulated; write buffers before and read them after the program"
