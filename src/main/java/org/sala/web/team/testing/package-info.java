/** The pages of the third step: test calls, test rounds and findings. Nothing that could lead to a person is kept here. */
package org.sala.web.team.testing;
